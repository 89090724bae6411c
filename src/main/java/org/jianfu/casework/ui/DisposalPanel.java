package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.LeadState;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderRow;
import org.jianfu.ledger.OrderState;
import org.jianfu.ui.Dates;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** What followed from the finding 处置: entries, notices, orders, each with its link. */
class DisposalPanel extends Panel {

    DisposalPanel(OpenLead page) {
        super("casework.lead.disposal");
        LeadState state = page.lead().state();
        LeadPage.Consequences all = page.shown().consequences();
        setVisible(state == LeadState.FOUND || !all.entries().isEmpty());
        if (all.entries().isEmpty()) {
            add(quiet(getTranslation(
                    all.substantiated() ? "casework.lead.disposal.none" : "casework.why.notSubstantiated")));
        }
        all.entries().forEach(entry -> add(entry(entry)));
        all.notices().forEach(notice -> add(notice(notice)));
        all.orders().forEach(order -> add(order(order)));
    }

    private Div entry(NegativeRow entry) {
        Div card = new Div(
                new Header(new H3(getTranslation("casework.lead.disposal.entry", Dates.inText(entry.occurredOn())))),
                quiet(entry.ruleText()),
                words(entry.facts()));
        card.addClassName("cw-card");
        return card;
    }

    private Div notice(NoticeRow notice) {
        String number = notice.number() == null ? "" : " " + notice.number();
        String name = getTranslation(Texts.key(notice.level())) + number;
        Tone tone = notice.state() == NoticeState.CLOSED ? Tone.GOOD : Tone.ACTIVE;
        return letter(NoticeLinks.to(notice.id()), name, notice.title(), new StateBadge(notice.state(), tone));
    }

    private Div order(OrderRow order) {
        Tone tone = order.state() == OrderState.CLOSED ? Tone.GOOD : Tone.ACTIVE;
        return letter(OrderLinks.to(order.id()), order.number(), order.title(), new StateBadge(order.state(), tone));
    }

    private Div letter(String link, String name, String title, StateBadge state) {
        Div card = new Div(new Header(new H3(new Anchor(link, name)), state), quiet(title));
        card.addClassName("cw-card");
        return card;
    }
}
