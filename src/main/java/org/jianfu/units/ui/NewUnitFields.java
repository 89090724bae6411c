package org.jianfu.units.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.CharacterCount;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jspecify.annotations.Nullable;

/** What must be known about a new unit: two names and what it is. */
class NewUnitFields extends Div {

    private final TextField name = new TextField(getTranslation("units.field.name"));
    private final TextField shortName = new TextField(getTranslation("units.field.shortName"));
    private final Select<UnitCategory> category = new Select<>();

    NewUnitFields(UnitCategory proposed) {
        addClassName("jf-fields");
        CharacterCount.on(name, NewUnit.NAME_LIMIT);
        name.setRequired(true);
        CharacterCount.on(shortName, NewUnit.NAME_LIMIT);
        shortName.setHelperText(getTranslation("units.field.shortNameHelp"));
        category.setLabel(getTranslation("units.field.category"));
        category.setItems(UnitCategory.values());
        category.setItemLabelGenerator(value -> getTranslation(Texts.key(value)));
        category.setValue(proposed);
        add(name, shortName, category);
    }

    NewUnit below(@Nullable UnitId parent) {
        if (name.getValue().isBlank()) {
            throw new Refused("units.refused.noName");
        }
        return new NewUnit(name.getValue(), shortName.getValue(), category.getValue(), parent);
    }
}
