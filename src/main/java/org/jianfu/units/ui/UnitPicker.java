package org.jianfu.units.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** A field in which a unit is found by name, short name, pinyin or initials. */
public class UnitPicker extends ComboBox<Unit> {

    private static final int SUGGESTIONS = 100;

    /** @param label the wording of the field's label */
    public UnitPicker(String label, Units units) {
        super(label);
        setRequired(true);
        setItemLabelGenerator(Unit::name);
        setItems(query -> units.search(query.getFilter().orElse(""), SUGGESTIONS).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    /** The unit chosen. */
    public UnitId chosen() {
        Unit unit = getValue();
        if (unit == null) {
            throw new Refused("units.refused.noUnit");
        }
        return unit.id();
    }
}
