package org.jianfu.casework.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.LeadState;
import org.jianfu.intake.Category;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.DayField;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** The rarer conditions: unit, category, state and when it came in. */
class MoreFilters extends Div {

    private final Units units;
    private final ComboBox<Unit> unit;
    private final Select<Category> category = new Select<>();
    private final Select<LeadState> state = new Select<>();
    private final DatePicker from = new DayField("");
    private final DatePicker to = new DayField("");

    MoreFilters(Units units, List<Category> categories) {
        this.units = units;
        addClassName("cw-filter-more");
        unit = UnitField.one(units);
        unit.setLabel(getTranslation("casework.leads.unit"));
        unit.setClearButtonVisible(true);
        category.setLabel(getTranslation("casework.leads.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(
                item -> item == null ? any() : item.in(getLocale()).name());
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(any());
        state.setLabel(getTranslation("casework.leads.state"));
        state.setItems(LeadState.values());
        state.setItemLabelGenerator(item -> item == null ? any() : getTranslation(Texts.key(item)));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(any());
        from.setLabel(getTranslation("casework.leads.from"));
        from.setClearButtonVisible(true);
        to.setLabel(getTranslation("casework.leads.to"));
        to.setClearButtonVisible(true);
        add(unit, category, state, from, to);
    }

    private String any() {
        return getTranslation("casework.any");
    }

    Stream<AbstractField<?, ?>> fields() {
        return Stream.of(unit, category, state, from, to);
    }

    LeadFilter narrow(LeadFilter filter) {
        return new LeadFilter(
                filter.queue(),
                filter.text(),
                unit.getOptionalValue().map(Unit::id).orElse(null),
                category.getOptionalValue().map(Category::id).orElse(null),
                state.getValue(),
                from.getValue(),
                to.getValue(),
                filter.sort());
    }

    void show(LeadFilter filter) {
        unit.setValue(filter.unit() == null ? null : units.find(filter.unit()).orElse(null));
        category.setValue(category.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(filter.category()))
                .findFirst()
                .orElse(null));
        state.setValue(filter.state());
        from.setValue(filter.from());
        to.setValue(filter.to());
    }
}
