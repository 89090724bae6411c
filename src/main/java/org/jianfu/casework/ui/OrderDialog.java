package org.jianfu.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.casework.Disposal;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ledger.Wording;
import org.jianfu.ui.DayField;

/** Orders a unit to rectify by a day; the letter is proposed, a person decides. */
class OrderDialog extends StepDialog {

    private final OpenLead page;
    private final transient Disposal disposal;
    private final Select<NegativeRow> entry = new Select<>();
    private final DatePicker due = new DayField("");
    private final TextField title = new TextField();
    private final TextField addressee = new TextField();
    private final TextArea body;
    private final TextArea reason;

    OrderDialog(OpenLead page, Disposal disposal) {
        super(page, "casework.order.title", "casework.order.issue");
        this.page = page;
        this.disposal = disposal;
        body = words(getTranslation("casework.order.letter.body"), "", Wording.BODY_LIMIT);
        reason = words(getTranslation("casework.order.reason"), "", 500);
        entry.setLabel(getTranslation("casework.order.entry"));
        entry.setItemLabelGenerator(item -> item == null ? "" : item.ruleText());
        entry.setItems(page.shown().consequences().entries());
        entry.addValueChangeListener(change -> propose(change.getValue()));
        due.setLabel(getTranslation("casework.order.due"));
        title.setLabel(getTranslation("casework.order.letter.title"));
        addressee.setLabel(getTranslation("casework.order.letter.to"));
        fields().add(entry, due, title, addressee, body, reason);
        entry.getListDataView().getItems().findFirst().ifPresent(entry::setValue);
        does(this::issue);
    }

    private void propose(NegativeRow chosen) {
        Wording wording = disposal.suggestOrder(page.id(), chosen.id());
        title.setValue(wording.title());
        addressee.setValue(wording.addressee());
        body.setValue(wording.body());
    }

    private void issue() {
        NegativeRow chosen = entry.getOptionalValue().orElseThrow(() -> new Refused("casework.why.noEntry"));
        if (due.getValue() == null) {
            throw new Refused("casework.refused.due");
        }
        Wording wording = new Wording(title.getValue(), addressee.getValue(), body.getValue());
        disposal.order(
                page.id(), page.version(), chosen.id(), new OrderForm(wording, due.getValue(), reason.getValue()));
    }
}
