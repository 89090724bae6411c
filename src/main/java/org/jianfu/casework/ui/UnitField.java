package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** Fields that find a unit by name, short name or pinyin. */
final class UnitField {

    private static final int OFFERED = 50;

    private UnitField() {}

    public static ComboBox<Unit> one(Units units) {
        ComboBox<Unit> field = new ComboBox<>();
        field.setItemLabelGenerator(Unit::name);
        field.setItems(query -> units.search(query.getFilter().orElse(""), OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }

    static MultiSelectComboBox<Unit> several(Units units) {
        MultiSelectComboBox<Unit> field = new MultiSelectComboBox<>();
        field.setItemLabelGenerator(Unit::name);
        field.setItems(query -> units.search(query.getFilter().orElse(""), OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }
}
