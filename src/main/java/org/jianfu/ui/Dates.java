package org.jianfu.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as the portal writes them: 2026年11月23日 in text, 2026-11-23 in tables, 2026-11-23 09:30 where the time counts. */
public final class Dates {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Dates() {}

    /** In a sentence, in the language of the page. */
    public static String inText(LocalDate date) {
        UI ui = UI.getCurrent();
        boolean english = ui != null && "en".equals(ui.getLocale().getLanguage());
        return (english ? ENGLISH : CHINESE).format(date);
    }

    /**
     * Some days in a sentence.
     *
     * @param from the first of them; null: whatever lies before the last
     */
    public static String span(@Nullable LocalDate from, LocalDate until) {
        if (until.equals(from)) {
            return inText(until);
        }
        UI ui = UI.getCurrent();
        return from == null
                ? ui.getTranslation("ui.days.until", inText(until))
                : ui.getTranslation("ui.days.span", inText(from), inText(until));
    }

    public static String inTable(LocalDate date) {
        return date.toString();
    }

    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** How long there is left, as a badge: overdue is red, today and tomorrow are amber. */
    public static Badge due(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        UI ui = UI.getCurrent();
        if (days < 0) {
            return badge(ui.getTranslation("ui.due.overdue", -days), due, BadgeVariant.ERROR);
        }
        if (days == 0) {
            return badge(ui.getTranslation("ui.due.today"), due, BadgeVariant.WARNING);
        }
        Badge badge = new Badge(ui.getTranslation("ui.due.left", days));
        if (days == 1) {
            badge.addThemeVariants(BadgeVariant.WARNING);
        }
        badge.getElement().setAttribute("title", inTable(due));
        return badge;
    }

    private static Badge badge(String text, LocalDate due, BadgeVariant variant) {
        Badge badge = new Badge(text);
        badge.addThemeVariants(variant);
        badge.getElement().setAttribute("title", inTable(due));
        return badge;
    }
}
