package org.jianfu.units.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.BiFunction;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.WrongField;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** A field in which a unit is found by name, short name, pinyin or initials; units that may not be chosen are not offered. */
public class UnitField extends ComboBox<Unit> {

    private static final int OFFERED = 100;

    /** Any existing unit. */
    public UnitField(String label, Units units) {
        this(label, units::search);
    }

    /**
     * One of certain units.
     *
     * @param label the wording of the field's label
     * @param offered those that may be chosen of what a text finds, as many as a limit
     */
    public UnitField(String label, BiFunction<String, Integer, List<Unit>> offered) {
        super(label);
        setRequiredIndicatorVisible(true);
        setWidthFull();
        offer(this, offered);
    }

    /** A field for several units. */
    public static MultiSelectComboBox<Unit> several(String label, BiFunction<String, Integer, List<Unit>> offered) {
        MultiSelectComboBox<Unit> field = new MultiSelectComboBox<>(label);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        offer(field, offered);
        return field;
    }

    private static void offer(ComboBoxBase<?, Unit, ?> field, BiFunction<String, Integer, List<Unit>> offered) {
        field.setItemLabelGenerator(Unit::name);
        field.setItems(query -> offered.apply(query.getFilter().orElse(""), OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    /**
     * The unit chosen.
     *
     * @throws WrongField when there is none
     */
    public UnitId chosen() {
        Unit unit = getValue();
        if (unit == null) {
            throw WrongField.at(this, new Refused("units.refused.noUnit"));
        }
        return unit.id();
    }
}
