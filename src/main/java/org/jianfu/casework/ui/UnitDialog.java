package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import org.jianfu.casework.Routing;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** Sets or corrects the unit a lead is about, which may send it to another desk. */
class UnitDialog extends StepDialog {

    private final OpenLead page;
    private final transient Routing routing;
    private final ComboBox<Unit> unit;

    UnitDialog(OpenLead page, Routing routing, Units units) {
        this(page, routing, UnitField.one(units));
    }

    private UnitDialog(OpenLead page, Routing routing, ComboBox<Unit> unit) {
        super(page, "casework.unit.title", "casework.lead.unit.set", unit);
        this.page = page;
        this.routing = routing;
        this.unit = unit;
        unit.setLabel(getTranslation("casework.unit.label"));
        unit.setHelperText(getTranslation("casework.unit.helper"));
        unit.setWidthFull();
        does(this::identify);
    }

    private void identify() {
        UnitId chosen =
                unit.getOptionalValue().map(Unit::id).orElseThrow(() -> new Refused("casework.refused.unitNone"));
        Desk before = routing.deskOf(page.id());
        Desk now = routing.identify(page.id(), page.version(), chosen);
        if (!now.id().equals(before.id())) {
            Notification.show(
                    getTranslation("casework.lead.moved.stays", now.name()), 6000, Notification.Position.BOTTOM_CENTER);
        }
    }
}
