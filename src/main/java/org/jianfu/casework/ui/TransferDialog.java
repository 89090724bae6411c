package org.jianfu.casework.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jianfu.casework.Routing;
import org.jianfu.ui.ReasonField;
import org.jianfu.ui.WrongField;
import org.jianfu.units.Desk;

/** Sends a lead to another desk; those that must not have it are not offered. */
class TransferDialog extends StepDialog {

    TransferDialog(OpenLead page, Routing routing) {
        this(page, routing, new Select<>(), new ReasonField(page.translate("casework.transfer.reason")));
    }

    private TransferDialog(OpenLead page, Routing routing, Select<Desk> desk, ReasonField reason) {
        super(page, "casework.transfer.title", "casework.LeadAction.TRANSFER", desk, reason);
        List<Desk> destinations = routing.destinations(page.id());
        desk.setLabel(getTranslation("casework.transfer.to"));
        desk.setHelperText(
                getTranslation(destinations.isEmpty() ? "casework.transfer.none" : "casework.transfer.helper"));
        desk.setItems(destinations);
        desk.setItemLabelGenerator(Desk::name);
        desk.setWidthFull();
        does(() -> {
            Desk to = WrongField.chosen(desk, "casework.refused.deskNone");
            routing.transfer(page.id(), page.version(), to.id(), reason.words());
        });
    }
}
