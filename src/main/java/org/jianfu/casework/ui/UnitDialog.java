package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Unit;

/** Sets or corrects the unit a lead is about, which may send it to another desk. */
class UnitDialog extends StepDialog {

    private final OpenLead page;
    private final ComboBox<Unit> unit;

    public UnitDialog(OpenLead page) {
        this(page, UnitField.one(page.tools().units()));
    }

    private UnitDialog(OpenLead page, ComboBox<Unit> unit) {
        super(page, "casework.unit.title", "casework.lead.unit.set", unit);
        this.page = page;
        this.unit = unit;
        unit.setLabel(getTranslation("casework.unit.label"));
        unit.setHelperText(getTranslation("casework.unit.helper"));
        unit.setWidthFull();
        does(this::identify);
    }

    private void identify() {
        UnitId chosen =
                unit.getOptionalValue().map(Unit::id).orElseThrow(() -> new Refused("casework.refused.unitNone"));
        Desk before = page.tools().routing().deskOf(page.id());
        Desk now = page.tools().routing().identify(page.id(), page.version(), chosen);
        if (!now.id().equals(before.id())) {
            Notification.show(
                    getTranslation("casework.lead.moved.stays", now.name()), 6000, Notification.Position.BOTTOM_CENTER);
        }
    }
}
