package org.jianfu.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A date as people here write it: 2026-11-23, weeks from Monday, names in the language of the page. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;

    /** A day before this one is a slip of the keys, such as the year 0026. */
    public static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    public DayField(String label) {
        super(label);
        Locale locale = getLocale();
        setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst(TextStyle.FULL, locale))
                .setWeekdaysShort(sundayFirst(TextStyle.NARROW, locale))
                .setToday(getTranslation("ui.day.today"))
                .setCancel(getTranslation("ui.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.day.bad"))
                .setMinErrorMessage(getTranslation("ui.day.early", EARLIEST))
                .setMaxErrorMessage(getTranslation("ui.day.late")));
        setMin(EARLIEST);
    }

    private static List<String> sundayFirst(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
