package org.jianfu.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a date picker speaks. */
final class Calendars {

    private static final int MONDAY = 1;

    private Calendars() {}

    static DatePickerI18n in(Locale locale) {
        List<DayOfWeek> sundayFirst =
                IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, locale))
                        .toList())
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(MONDAY)
                .setToday(UI.getCurrent().getTranslation("intake.Kind.TODAY"))
                .setCancel(UI.getCurrent().getTranslation("ui.cancel"));
    }
}
