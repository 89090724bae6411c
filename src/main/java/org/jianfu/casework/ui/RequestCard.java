package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationAnswers;
import org.jianfu.kernel.TextLimit;
import org.jianfu.ui.Dates;
import org.jianfu.ui.ReasonField;
import org.jianfu.ui.StepForm;
import org.jianfu.vault.ui.FilesField;

/** One request to the own unit: what is asked, by when, and the answer. */
class RequestCard extends Section {

    private final transient Verification request;
    private final transient VerificationAnswers answers;
    private final transient Names names;
    private final transient Clock clock;
    private final Runnable done;

    RequestCard(Verification request, VerificationAnswers answers, Names names, Clock clock, Runnable done) {
        this.request = request;
        this.answers = answers;
        this.names = names;
        this.clock = clock;
        this.done = done;
        addClassName("jf-section");
        Header head = new Header(new H2(request.number()), Tones.badge(request.state()));
        head.addClassName("cw-panel-head");
        if (request.state() == Verification.State.ASKED) {
            Span until = new Span(getTranslation("casework.verifications.due", Dates.inText(request.due())));
            until.addClassName("cw-quiet");
            head.add(Dates.due(request.due(), LocalDate.now(clock)), until);
        }
        add(head);
        Span sender = new Span(getTranslation(
                "casework.verifications.sender",
                names.desk(request.desk()),
                names.person(request.rounds().getLast().askedBy())));
        sender.addClassName("cw-quiet");
        add(sender);
        for (int round = 0; round < request.rounds().size(); round++) {
            show(request.rounds().get(round), round > 0);
        }
        if (request.state() == Verification.State.ASKED) {
            addAnswerForm();
        }
    }

    boolean shows(Verification current) {
        return Objects.equals(request.version(), current.version());
    }

    private void show(Verification.Round round, boolean again) {
        add(new H3(getTranslation(again ? "casework.verifications.askedAgain" : "casework.verifications.asked")));
        add(Panel.words(round.question()), files(round.questionFiles()));
        if (round.answer() != null && round.answeredBy() != null && round.answeredAt() != null) {
            Span who = new Span(getTranslation(
                    "casework.verifications.answered",
                    names.person(round.answeredBy()),
                    Dates.moment(round.answeredAt(), clock.getZone())));
            who.addClassName("cw-quiet");
            Div reply = new Div(who, Panel.words(round.answer()), files(round.answerFiles()));
            reply.addClassName("cw-reply");
            add(reply);
        }
    }

    private FileLinks files(List<Investigation.File> files) {
        return FileLinks.of(files, file -> answers.open(request.id(), file));
    }

    private void addAnswerForm() {
        ReasonField text = new ReasonField(getTranslation("casework.verifications.answer"), TextLimit.ACCOUNT)
                .hint(getTranslation("casework.verifications.answer.helper"));
        FilesField files = new FilesField(
                getTranslation("casework.verifications.files"),
                (name, content) -> answers.accept(request.id(), name, content));
        String send = getTranslation("casework.verifications.send");
        add(new StepForm(send, text, files)
                .onAct(() -> {
                    answers.answer(request.id(), request.version(), text.words(), files.files());
                    Notification.show(
                            getTranslation("casework.verifications.sent"), 4000, Notification.Position.BOTTOM_CENTER);
                    done.run();
                })
                .keepingDraft(CaseworkLinks.to(request.id()), send));
    }
}
