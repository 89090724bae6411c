package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadPage;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.CountedDue;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;

/** The cover sheet of a lead. */
class FactsPanel extends Panel {

    FactsPanel(OpenLead page, LeadSteps steps) {
        super("casework.lead.facts");
        LeadPage.Facts lead = page.lead();
        Names names = page.names();
        FactList facts = new FactList()
                .fact(getTranslation("casework.lead.unit"), unit(page, steps))
                .fact(getTranslation("casework.lead.category"), names.category(lead.category()))
                .fact(getTranslation("casework.lead.source"), getTranslation(Texts.key(lead.source())))
                .fact(getTranslation("casework.lead.received"), Dates.inText(lead.receivedOn()))
                .fact(getTranslation("casework.lead.desk"), names.desk(lead.desk()))
                .fact(getTranslation("casework.lead.assignee"), names.person(lead.assignee()));
        LocalDate due = lead.due();
        if (due != null) {
            facts.fact(getTranslation("casework.lead.due"), due(lead, due, page.today()));
        }
        if (lead.conclusion() != null) {
            facts.fact(getTranslation("casework.lead.conclusion"), getTranslation(Texts.key(lead.conclusion())));
        }
        add(facts);
    }

    private Component unit(OpenLead page, LeadSteps steps) {
        LeadPage.Facts lead = page.lead();
        boolean known = lead.unit() != null;
        Div value =
                new Div(new Span(known ? page.names().unit(lead.unit()) : getTranslation("casework.lead.unit.none")));
        value.addClassName("cw-inline");
        if (page.allows(LeadAction.SET_UNIT)) {
            String wording = getTranslation(known ? "casework.lead.unit.correct" : "casework.lead.unit.set");
            Button set = new Button(wording, click -> steps.begin(page, LeadAction.SET_UNIT));
            set.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            value.add(set);
        }
        return value;
    }

    private Component due(LeadPage.Facts lead, LocalDate due, LocalDate today) {
        Div value = new Div(new Span(Dates.inText(due)), CountedDue.explained(due, today));
        value.addClassName("cw-inline");
        LocalDate before = lead.extendedFrom();
        if (before != null) {
            Span earlier = new Span(getTranslation("casework.lead.extended", Dates.inText(before)));
            earlier.addClassName("cw-quiet");
            value.add(earlier);
        }
        return value;
    }
}
