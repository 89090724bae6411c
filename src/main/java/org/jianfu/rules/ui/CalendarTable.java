package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.jianfu.ui.Tables;

/** One year's departures from the plain week; begins with the year that is missing. */
class CalendarTable extends Div {

    private final transient HolidayCalendar calendar;
    private final boolean mayEdit;
    private final Select<Integer> year = new Select<>();
    private final Paragraph missing = new Paragraph();
    private final Grid<CalendarDay> days = new Grid<>();

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
        prepareDays();
        Div top = new Div(year);
        top.addClassName("jf-actions");
        if (mayEdit) {
            top.add(new Button(getTranslation("rules.calendar.enter"), click -> enter()));
        }
        addClassName("jf-stack");
        add(top, missing, days);
        refresh();
    }

    private void prepareDays() {
        days.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        days.setAllRowsVisible(true);
        days.setSelectionMode(Grid.SelectionMode.NONE);
        days.addComponentColumn(this::day).setHeader(getTranslation("rules.calendar.day"));
        var kind = days.addColumn(day -> getTranslation(Texts.key(day.kind())))
                .setHeader(getTranslation("rules.field.kind"));
        var name = days.addColumn(CalendarDay::name).setHeader(getTranslation("rules.calendar.name"));
        var source = days.addColumn(this::source).setHeader(getTranslation("rules.field.source"));
        Tables.wideOnly(days, List.of(kind, name, source));
        if (mayEdit) {
            days.addComponentColumn(this::clear).setAutoWidth(true).setFlexGrow(0);
        }
    }

    private Component day(CalendarDay day) {
        return Tables.withDetails(
                Dates.inTable(day.day()), getTranslation(Texts.key(day.kind())) + " · " + day.name(), source(day));
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
        var found = calendar.of(year.getValue());
        days.setItems(found);
        days.setVisible(!found.isEmpty());
        missing.setText(getTranslation("rules.waiting.calendar", String.valueOf(year.getValue())));
        missing.setVisible(found.isEmpty());
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
