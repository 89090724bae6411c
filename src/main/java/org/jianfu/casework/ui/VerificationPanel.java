package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.Verification;
import org.jianfu.ui.Dates;

/** What other units were asked about this lead, and what they answered. */
class VerificationPanel extends Panel {

    private final OpenLead page;
    private final transient InquirySteps inquiry;

    VerificationPanel(OpenLead page, InquirySteps inquiry) {
        super("casework.lead.verification");
        this.page = page;
        this.inquiry = inquiry;
        List<Verification> requests = page.shown().verifications();
        setVisible(!requests.isEmpty() || page.lead().number() != null);
        offer(page, LeadAction.ASK_UNIT, getTranslation("casework.ask.title"), () -> inquiry.askUnits(page));
        if (requests.isEmpty()) {
            add(quiet(getTranslation("casework.lead.verification.none")));
        }
        requests.forEach(request -> add(card(request)));
    }

    private Div card(Verification request) {
        Header head = new Header(new H3(page.names().unit(request.unit())), Tones.badge(request.state()));
        if (request.state() == Verification.State.ASKED) {
            head.add(Dates.due(request.due(), page.today()));
        }
        Span number = new Span(request.number());
        number.addClassName("cw-quiet");
        head.add(number);
        Div card = new Div(head);
        card.addClassName("cw-card");
        request.rounds().forEach(round -> show(card, round));
        if (page.allows(LeadAction.ASK_UNIT) && !page.isBeside()) {
            card.add(steps(request));
        }
        return card;
    }

    private void show(Div card, Verification.Round round) {
        card.add(words(round.question()), files(round.questionFiles()));
        String answer = round.answer();
        if (answer != null && round.answeredBy() != null && round.answeredAt() != null) {
            String when = Dates.moment(round.answeredAt(), page.zone());
            Div reply = new Div(
                    quiet(getTranslation(
                            "casework.verifications.answered", page.names().person(round.answeredBy()), when)),
                    words(answer),
                    files(round.answerFiles()));
            reply.addClassName("cw-reply");
            card.add(reply);
        }
    }

    private FileLinks files(List<Investigation.File> files) {
        return FileLinks.of(files, file -> inquiry.open(page, file));
    }

    private Div steps(Verification request) {
        Div steps = new Div();
        steps.addClassName("cw-inline");
        if (request.state() == Verification.State.ANSWERED) {
            steps.add(small("casework.ask.again", () -> inquiry.askAgain(page, request)));
        }
        if (request.state() == Verification.State.ASKED) {
            steps.add(small("casework.ask.cancel", () -> confirmCancel(request)));
        }
        return steps;
    }

    private void confirmCancel(Verification request) {
        ConfirmDialog confirm = new ConfirmDialog(
                getTranslation("casework.ask.cancel.title", request.number()),
                getTranslation("casework.ask.cancel.text", page.names().unit(request.unit())),
                getTranslation("casework.ask.cancel"),
                click -> inquiry.takeBack(page, request));
        confirm.setCancelable(true);
        confirm.setCancelText(getTranslation("ui.cancel"));
        confirm.open();
    }

    private Button small(String key, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
