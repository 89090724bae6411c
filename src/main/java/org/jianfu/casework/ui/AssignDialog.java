package org.jianfu.casework.ui;

import com.vaadin.flow.component.select.Select;
import org.jianfu.casework.Triage;
import org.jianfu.kernel.Staff;
import org.jianfu.ui.WrongField;

/** Gives a lead to somebody of its desk. */
class AssignDialog extends StepDialog {

    AssignDialog(OpenLead page, Triage triage) {
        this(page, triage, new Select<>());
    }

    private AssignDialog(OpenLead page, Triage triage, Select<Staff> to) {
        super(page, "casework.assign.title", "casework.LeadAction.ASSIGN", to);
        to.setLabel(getTranslation("casework.assign.to"));
        to.setItems(triage.candidates(page.id()));
        to.setItemLabelGenerator(Staff::name);
        to.setWidthFull();
        does(() -> {
            Staff chosen = WrongField.chosen(to, "casework.refused.assigneeNone");
            triage.assign(page.id(), page.version(), chosen.id());
        });
    }
}
