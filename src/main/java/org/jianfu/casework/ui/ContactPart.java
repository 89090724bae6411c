package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.casework.LeadAction;
import org.jianfu.intake.ContactReleases;
import org.jianfu.intake.ReleaseState;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/** The reporter left a way to be reached: how somebody asks for it, how that stands, and where it is looked at. */
class ContactPart extends Div {

    private final transient OpenLead page;
    private final transient ContactReleases releases;
    private final ReportId report;

    ContactPart(OpenLead page, ReportId report, ContactReleases releases) {
        this.page = page;
        this.report = report;
        this.releases = releases;
        addClassName("cw-contact");
        add(quiet(getTranslation("casework.lead.report.contact")), small("casework.lead.contact", this::show));
    }

    /** Asked for when somebody wants to know: most readers of a lead never need it. */
    private void show() {
        removeAll();
        var mine = releases.mine(report);
        add(quiet(mine.map(this::standing).orElseGet(() -> getTranslation("casework.lead.contact.none"))));
        boolean open = mine.filter(ContactReleases.Standing::open).isPresent();
        boolean waits =
                mine.filter(asked -> asked.state() == ReleaseState.REQUESTED).isPresent();
        if (open) {
            add(small("casework.lead.contact.open", this::look));
        } else if (!waits && page.allows(LeadAction.ASK_REPORTER)) {
            add(small("casework.lead.contact.ask", this::ask));
        }
    }

    private String standing(ContactReleases.Standing asked) {
        return switch (asked.state()) {
            case REQUESTED -> getTranslation("casework.lead.contact.requested", Dates.inText(asked.askedOn()));
            case REFUSED -> getTranslation("casework.lead.contact.refused", asked.answer());
            case RELEASED ->
                asked.until() == null
                        ? getTranslation(Texts.key(asked.state()))
                        : getTranslation(
                                asked.open() ? "casework.lead.contact.released" : "casework.lead.contact.ended",
                                Dates.inText(asked.until()));
        };
    }

    private void ask() {
        ReasonField reason = new ReasonField(getTranslation("casework.lead.contact.reason"))
                .hint(getTranslation("casework.lead.contact.reason.hint"));
        new FormDialog(
                        getTranslation("casework.lead.contact.ask"),
                        getTranslation("casework.lead.contact.send"),
                        reason)
                .onAct(() -> {
                    releases.ask(report, reason.getValue());
                    show();
                })
                .open();
    }

    /** Looked at here and nowhere else: it is not part of the page, so nothing prints or exports it by accident. */
    private void look() {
        page.attempt(() -> {
            Paragraph contact = new Paragraph(releases.open(report));
            contact.addClassName("cw-words");
            removeAll();
            add(contact, quiet(getTranslation("casework.lead.contact.opened")));
        });
    }

    private Button small(String key, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cw-quiet");
        return paragraph;
    }
}
