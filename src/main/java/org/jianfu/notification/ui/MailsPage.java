package org.jianfu.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.notification.MailFilter;
import org.jianfu.notification.MailReadiness;
import org.jianfu.notification.MailRow;
import org.jianfu.notification.MailState;
import org.jianfu.notification.NotificationLinks;
import org.jianfu.notification.Outbox;
import org.jianfu.ui.Columns;
import org.jianfu.ui.Dates;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jianfu.ui.StateBadge;

/** The mails of the portal 邮件: what waits, what was sent, what was given up and may be sent again. */
@Route(NotificationLinks.MAILS)
@Menu(title = "notification.menu.mail", order = 900, icon = "vaadin:envelope")
@RolesAllowed(Role.Name.SYSTEM_ADMIN)
class MailsPage extends ListPage<MailRow, MailFilter> {

    private final transient Outbox outbox;
    private final transient Clock clock;

    MailsPage(Outbox outbox, Clock clock) {
        super("notification.mails", MailFilter.ALL);
        this.outbox = outbox;
        this.clock = clock;
        lead(getTranslation("notification.mails.lead"));
        if (outbox.readiness() != MailReadiness.READY) {
            var warning = new Paragraph(getTranslation(
                    outbox.readiness() == MailReadiness.NO_SERVER
                            ? "notification.mails.noServer"
                            : "notification.mails.localLinks"));
            warning.addClassName("jf-hint");
            addComponentAtIndex(2, warning);
        }
        filters()
                .choice(
                        getTranslation("notification.mails.state"),
                        List.of(MailState.values()),
                        state -> getTranslation(Texts.key(state)),
                        MailFilter::state,
                        MailFilter::withState);
        list(
                new Listing<>(outbox::after, outbox::countUpTo),
                new Columns<MailRow>()
                        .text("notification.mails.recipient", MailRow::recipient)
                        .text("notification.mails.what", mail -> getTranslation(mail.textKey()))
                        .show(
                                "notification.mails.state",
                                MailsPage::badge,
                                mail -> getTranslation(Texts.key(mail.state())))
                        .day("notification.mails.created", MailRow::createdOn)
                        .show(
                                "notification.mails.course",
                                this::course,
                                mail -> courseLines(mail).collect(Collectors.joining("；")))
                        .acts("notification.mails.actions", this::resendButton));
    }

    private static StateBadge badge(MailRow mail) {
        return new StateBadge(
                mail.state(),
                switch (mail.state()) {
                    case WAITING -> mail.attempts() == 0 ? StateBadge.Tone.ACTIVE : StateBadge.Tone.ATTENTION;
                    case SENT -> StateBadge.Tone.GOOD;
                    case DEAD -> StateBadge.Tone.BAD;
                    case WITHHELD -> StateBadge.Tone.QUIET;
                });
    }

    /** How it went, in the two or three lines that matter for this mail. */
    private Component course(MailRow mail) {
        Div course = new Div();
        course.addClassName("jf-cell");
        courseLines(mail).map(Span::new).forEach(course::add);
        return course;
    }

    private Stream<String> courseLines(MailRow mail) {
        return Stream.of(
                        mail.sentOn() == null
                                ? ""
                                : getTranslation("notification.mails.sent", Dates.inTable(mail.sentOn())),
                        mail.state() == MailState.SENT || mail.attempts() == 0
                                ? ""
                                : getTranslation(
                                        "notification.mails.tried",
                                        mail.attempts(),
                                        Objects.toString(mail.lastError(), "")),
                        mail.nextTry() == null
                                ? ""
                                : getTranslation(
                                        "notification.mails.next", Dates.moment(mail.nextTry(), clock.getZone())))
                .filter(line -> !line.isEmpty());
    }

    private Component resendButton(MailRow mail) {
        if (mail.state() == MailState.SENT) {
            return new Span();
        }
        var button = new Button(getTranslation("notification.mails.resend"), click -> resend(mail));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("notification.mails.resendTo", mail.recipient()));
        return button;
    }

    private void resend(MailRow mail) {
        outbox.resend(mail.id());
        Notification.show(getTranslation("notification.mails.resent"), 4000, Notification.Position.BOTTOM_CENTER);
        refresh();
    }
}
