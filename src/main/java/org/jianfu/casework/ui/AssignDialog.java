package org.jianfu.casework.ui;

import com.vaadin.flow.component.select.Select;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;

/** Gives a lead to somebody of its desk. */
class AssignDialog extends StepDialog {

    public AssignDialog(OpenLead page) {
        this(page, new Select<>());
    }

    private AssignDialog(OpenLead page, Select<Staff> to) {
        super(page, "casework.assign.title", "casework.LeadAction.ASSIGN", to);
        to.setLabel(getTranslation("casework.assign.to"));
        to.setItems(page.tools().triage().candidates(page.id()));
        to.setItemLabelGenerator(Staff::name);
        to.setWidthFull();
        does(() -> {
            Staff chosen = to.getOptionalValue().orElseThrow(() -> new Refused("casework.refused.assigneeNone"));
            page.tools().triage().assign(page.id(), page.version(), chosen.id());
        });
    }
}
