package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.rules.CalendarDay;
import org.jianfu.rules.DayKind;
import org.jianfu.rules.HolidayCalendar;
import org.jianfu.ui.Dates;
import org.jianfu.ui.DayField;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.RowTable;

/** One year's departures from the plain week; begins with the year that is missing. */
class CalendarTable extends Div {

    private final transient HolidayCalendar calendar;
    private final boolean mayEdit;
    private final Select<Integer> year = new Select<>();
    private final Paragraph missing = new Paragraph();
    private final Div days = new Div();

    CalendarTable(HolidayCalendar calendar, LocalDate today, boolean mayEdit) {
        this.calendar = calendar;
        this.mayEdit = mayEdit;
        year.setAriaLabel(getTranslation("rules.calendar.year"));
        year.setItems(IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .boxed()
                .toList());
        year.setItemLabelGenerator(value -> getTranslation("rules.calendar.yearName", String.valueOf(value)));
        year.setValue(calendar.missingYears(today).stream().findFirst().orElse(today.getYear()));
        year.addValueChangeListener(change -> refresh());
        missing.addClassName("jf-hint");
        Div top = new Div(year);
        top.addClassName("jf-actions");
        if (mayEdit) {
            top.add(new Button(getTranslation("rules.calendar.enter"), click -> enter()));
        }
        addClassName("jf-stack");
        add(top, missing, days);
        refresh();
    }

    private String source(CalendarDay day) {
        return day.verified() ? day.source() : getTranslation("rules.unverifiedWhy", day.source());
    }

    private Component clear(CalendarDay day) {
        Button button = new Button(getTranslation("rules.calendar.clear"), click -> {
            calendar.clear(day.day());
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("rules.calendar.clearOf", Dates.inTable(day.day())));
        return button;
    }

    private void refresh() {
        List<CalendarDay> found = calendar.of(year.getValue());
        days.removeAll();
        if (!found.isEmpty()) {
            days.add(table(found));
        }
        missing.setText(getTranslation("rules.waiting.calendar", String.valueOf(year.getValue())));
        missing.setVisible(found.isEmpty());
    }

    private RowTable table(List<CalendarDay> found) {
        RowTable table = new RowTable(
                getTranslation("rules.calendar.yearName", String.valueOf(year.getValue())),
                List.of(
                        getTranslation("rules.calendar.day"),
                        getTranslation("rules.field.kind"),
                        getTranslation("rules.calendar.name"),
                        getTranslation("rules.field.source"),
                        getTranslation("rules.calendar.actions")));
        found.forEach(day -> table.row(
                new Span(Dates.inTable(day.day())),
                new Span(getTranslation(Texts.key(day.kind()))),
                new Span(day.name()),
                new Span(source(day)),
                mayEdit ? clear(day) : new Span()));
        return table;
    }

    private void enter() {
        DayField first = new DayField(getTranslation("rules.calendar.first"));
        DayField last = new DayField(getTranslation("rules.calendar.last"));
        last.setHelperText(getTranslation("rules.calendar.lastHelp"));
        Select<DayKind> kind = new Select<>();
        kind.setLabel(getTranslation("rules.field.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(Texts.key(value)));
        kind.setValue(DayKind.HOLIDAY);
        TextField name = new TextField(getTranslation("rules.calendar.name"));
        name.setMaxLength(60);
        TextField source = new TextField(getTranslation("rules.field.source"));
        source.setMaxLength(200);
        new FormDialog(
                        getTranslation("rules.calendar.enter"),
                        getTranslation("ui.save"),
                        first,
                        last,
                        kind,
                        name,
                        source)
                .onAct(() -> {
                    if (first.getValue() == null) {
                        throw new Refused("rules.refused.noDay");
                    }
                    var end = last.getValue() == null ? first.getValue() : last.getValue();
                    calendar.enter(first.getValue(), end, kind.getValue(), name.getValue(), source.getValue());
                    year.setValue(first.getValue().getYear());
                    refresh();
                })
                .open();
    }
}
