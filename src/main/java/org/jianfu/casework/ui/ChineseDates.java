package org.jianfu.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Date fields as people here read dates: 2026-11-23, weeks from Monday, names in the language of the page. */
public final class ChineseDates {

    private ChineseDates() {}

    public static DatePicker field() {
        DatePicker field = new DatePicker();
        Locale locale = field.getLocale();
        field.setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.NARROW_STANDALONE, locale))
                .setToday(field.getTranslation("casework.dates.today"))
                .setCancel(field.getTranslation("ui.cancel")));
        return field;
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
