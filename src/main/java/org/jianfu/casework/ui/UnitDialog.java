package org.jianfu.casework.ui;

import com.vaadin.flow.component.notification.Notification;
import java.util.Set;
import org.jianfu.casework.Routing;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Units;
import org.jianfu.units.ui.UnitField;

/** Sets or corrects the unit a lead is about, which may send it to another desk. */
class UnitDialog extends StepDialog {

    private final OpenLead page;
    private final transient Routing routing;
    private final UnitField unit;

    UnitDialog(OpenLead page, Routing routing, Units units) {
        this(
                page,
                routing,
                new UnitField(
                        page.translate("casework.unit.label"),
                        (typed, limit) -> units.search(typed, limit, present(page))));
    }

    private UnitDialog(OpenLead page, Routing routing, UnitField unit) {
        super(page, "casework.unit.title", "casework.lead.unit.set", unit);
        this.page = page;
        this.routing = routing;
        this.unit = unit;
        unit.setHelperText(getTranslation("casework.unit.helper"));
        does(this::identify);
    }

    private static Set<UnitId> present(OpenLead page) {
        UnitId unit = page.lead().unit();
        return unit == null ? Set.of() : Set.of(unit);
    }

    private void identify() {
        Desk before = routing.deskOf(page.id());
        Desk now = routing.identify(page.id(), page.version(), unit.chosen());
        if (!now.id().equals(before.id())) {
            Notification.show(
                    getTranslation("casework.lead.moved.stays", now.name()), 6000, Notification.Position.BOTTOM_CENTER);
        }
    }
}
