package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.BiFunction;
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

    /** @param offered the units that may be chosen, of those a text finds, as many as a limit */
    static MultiSelectComboBox<Unit> several(BiFunction<String, Integer, List<Unit>> offered) {
        MultiSelectComboBox<Unit> field = new MultiSelectComboBox<>();
        field.setItemLabelGenerator(Unit::name);
        field.setItems(query -> offered.apply(query.getFilter().orElse(""), OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }
}
