package org.jianfu.casework.ui;

import com.vaadin.flow.component.select.Select;
import org.jianfu.casework.Disposal;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ui.DayField;
import org.jianfu.ui.RecordFields;
import org.jianfu.ui.WrongField;

/** Orders a unit to rectify by a day; the letter is proposed, a person decides. */
class OrderDialog extends StepDialog {

    OrderDialog(OpenLead page, Disposal disposal) {
        super(page, "casework.order.title", "casework.order.issue");
        WordingFields wording = new WordingFields("");
        Select<NegativeRow> entry = new Select<>();
        entry.setLabel(getTranslation("casework.order.entry"));
        entry.setItemLabelGenerator(item -> item == null ? "" : item.ruleText());
        entry.setItems(page.shown().consequences().entries());
        entry.addValueChangeListener(change ->
                wording.read(disposal.suggestOrder(page.id(), change.getValue().id())));
        RecordFields<OrderForm> fields = new RecordFields<>(OrderForm.class);
        DayField due = fields.field("due", new DayField(getTranslation("casework.order.due")));
        due.setMin(page.today());
        fields.part("wording", wording);
        fields.words("reason", getTranslation("casework.order.reason"), "");
        fields().add(entry, fields);
        entry.getListDataView().getItems().findFirst().ifPresent(entry::setValue);
        does(() -> {
            NegativeRow chosen = WrongField.chosen(entry, "casework.why.noEntry");
            disposal.order(page.id(), page.version(), chosen.id(), fields.written());
        });
    }
}
