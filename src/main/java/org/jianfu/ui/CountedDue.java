package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import java.time.LocalDate;
import org.jianfu.kernel.WorkingCalendar;

/**
 * A last day that the portal has counted: how long there is left, and where the calendar of its year is not known yet, that
 * the day may move. A day that somebody chose is shown by {@link Dates#due}.
 */
public final class CountedDue {

    private CountedDue() {}

    /** As {@link Dates#due}; a day that may move says so in the badge. */
    public static Badge badge(LocalDate due, LocalDate today) {
        Badge badge = Dates.due(due, today);
        if (isProvisional(due)) {
            badge.setText(badge.getText() + UI.getCurrent().getTranslation("ui.due.provisional"));
        }
        return badge;
    }

    /** The badge, and below it a sentence that says why the day may move. */
    public static Component explained(LocalDate due, LocalDate today) {
        Div mark = new Div(badge(due, today));
        if (isProvisional(due)) {
            Span why = new Span(note(due));
            why.addClassNames("jf-quiet", "jf-provisional");
            mark.add(why);
        }
        return mark;
    }

    /** Why the day may move; an empty text where it is sure. */
    public static String note(LocalDate due) {
        return isProvisional(due)
                ? UI.getCurrent().getTranslation("ui.due.provisional.why", String.valueOf(due.getYear()))
                : "";
    }

    private static boolean isProvisional(LocalDate due) {
        WorkingCalendar calendar = VaadinService.getCurrent().getInstantiator().getOrCreate(WorkingCalendar.class);
        return !calendar.covers(due.getYear());
    }
}
