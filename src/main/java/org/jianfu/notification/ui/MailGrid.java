package org.jianfu.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jianfu.kernel.People;
import org.jianfu.notification.Mail;
import org.jianfu.notification.MailState;
import org.jianfu.ui.Dates;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.Tables;

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
        setSelectionMode(SelectionMode.NONE);
        var created = narrow("createdOn", mail -> Dates.inTable(mail.createdOn()), "notification.mails.created");
        addComponentColumn(this::recipient)
                .setHeader(getTranslation("notification.mails.recipient"))
                .setFlexGrow(1);
        var what = addColumn(mail -> getTranslation(mail.textKey()))
                .setHeader(getTranslation("notification.mails.what"))
                .setFlexGrow(2);
        addComponentColumn(MailGrid::badge)
                .setHeader(getTranslation("notification.mails.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var course = addComponentColumn(this::course)
                .setHeader(getTranslation("notification.mails.course"))
                .setFlexGrow(2);
        addComponentColumn(this::actions)
                .setHeader(getTranslation("notification.mails.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Tables.wideOnly(this, List.of(created, what, course));
    }

    private Component recipient(Mail mail) {
        String[] details = Stream.concat(
                        Stream.of(Dates.inTable(mail.createdOn()) + " " + getTranslation(mail.textKey())),
                        courseLines(mail))
                .toArray(String[]::new);
        return Tables.withDetails(people.nameOf(mail.recipient()), details);
    }

    /** How it went, in the two or three lines that matter for this mail. */
    private Component course(Mail mail) {
        Div course = new Div();
        course.addClassName("jf-cell");
        courseLines(mail).map(Span::new).forEach(course::add);
        return course;
    }

    private Stream<String> courseLines(Mail mail) {
        return Stream.of(
                        mail.sentOn() == null
                                ? ""
                                : getTranslation("notification.mails.sent", Dates.inTable(mail.sentOn())),
                        mail.state() != MailState.SENT && mail.attempts() > 0
                                ? getTranslation("notification.mails.tried", mail.attempts(), mail.lastError())
                                : "",
                        mail.nextTry() == null
                                ? ""
                                : getTranslation(
                                        "notification.mails.next", Dates.moment(mail.nextTry(), clock.getZone())))
                .filter(line -> !line.isEmpty());
    }

    private Column<Mail> narrow(String key, ValueProvider<Mail, String> value, String headerKey) {
        return addColumn(value)
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
