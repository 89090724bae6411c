package org.jianfu.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** Finds a unit by name, short name or pinyin, or by going down the tree. */
class UnitPicker extends CustomField<@Nullable UnitChoice> {

    private final ComboBox<UnitChoice> search = new ComboBox<>(getTranslation("intake.unit.search"));

    UnitPicker(Units units) {
        search.setItems(
                query -> units.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .map(unit -> UnitChoice.of(unit, units)));
        search.setItemLabelGenerator(UnitChoice::name);
        search.setRenderer(new ComponentRenderer<>(UnitPicker::row));
        search.setPlaceholder(getTranslation("intake.unit.search.hint"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.addValueChangeListener(change -> updateValue());
        Button browse = new Button(
                getTranslation("intake.unit.browse"),
                VaadinIcon.FILE_TREE.create(),
                click -> new UnitBrowser(units, search::setValue).open());
        browse.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        browse.addClassName("in-browse");
        Div both = new Div(search, browse);
        both.addClassName("in-picker");
        add(both);
        setWidthFull();
    }

    private static Div row(UnitChoice choice) {
        Span within = new Span(choice.within());
        within.addClassName("in-within");
        Div row = new Div(new Span(choice.name()), within);
        row.addClassName("in-unit-row");
        return row;
    }

    @Override
    protected @Nullable UnitChoice generateModelValue() {
        return search.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable UnitChoice choice) {
        search.setValue(choice);
    }
}
