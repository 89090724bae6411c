package org.jianfu.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jianfu.kernel.People;
import org.jianfu.notification.Mail;
import org.jianfu.notification.MailState;
import org.jianfu.ui.Dates;
import org.jianfu.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** One row per mail: to whom, about what kind of thing, how it went. */
class MailGrid extends Grid<Mail> {

    private final transient People people;
    private final transient Clock clock;
    private final transient Consumer<Mail> resend;

    MailGrid(People people, Clock clock, Consumer<Mail> resend) {
        this.people = people;
        this.clock = clock;
        this.resend = resend;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        narrow("createdOn", mail -> Dates.inTable(mail.createdOn()), "notification.mails.created");
        narrow("recipient", mail -> people.nameOf(mail.recipient()), "notification.mails.recipient");
        addColumn(mail -> getTranslation(mail.textKey())).setHeader(getTranslation("notification.mails.what"));
        addComponentColumn(MailGrid::badge)
                .setHeader(getTranslation("notification.mails.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        narrow("attempts", mail -> Integer.toString(mail.attempts()), "notification.mails.attempts");
        addComponentColumn(MailGrid::error).setHeader(getTranslation("notification.mails.lastError"));
        narrow("nextTry", this::nextTry, "notification.mails.nextTry");
        narrow("sentOn", mail -> day(mail.sentOn()), "notification.mails.sentOn");
        addComponentColumn(this::actions)
                .setHeader(getTranslation("notification.mails.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void narrow(String key, ValueProvider<Mail, String> value, String headerKey) {
        addColumn(value)
                .setKey(key)
                .setHeader(getTranslation(headerKey))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static StateBadge badge(Mail mail) {
        return new StateBadge(
                mail.state(),
                switch (mail.state()) {
                    case WAITING -> mail.attempts() == 0 ? StateBadge.Tone.ACTIVE : StateBadge.Tone.ATTENTION;
                    case SENT -> StateBadge.Tone.GOOD;
                    case DEAD -> StateBadge.Tone.BAD;
                });
    }

    private static Span error(Mail mail) {
        return new Span(mail.lastError() == null ? "" : mail.lastError());
    }

    private String nextTry(Mail mail) {
        var next = mail.nextTry();
        return next == null ? "" : Dates.moment(next, clock.getZone());
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : Dates.inTable(date);
    }

    private Component actions(Mail mail) {
        if (mail.state() == MailState.SENT) {
            return new Span();
        }
        var button = new Button(getTranslation("notification.mails.resend"), click -> resend.accept(mail));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("notification.mails.resendTo", people.nameOf(mail.recipient())));
        return button;
    }
}
