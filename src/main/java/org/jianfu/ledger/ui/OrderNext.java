package org.jianfu.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.OrderDetail;
import org.jianfu.ledger.OrderState;
import org.jianfu.ledger.Orders;
import org.jianfu.ledger.RectificationOrder;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Section;

/** Where an order stands, and the one thing this person can do about it now. */
class OrderNext extends Section {

    private final transient OrderDetail detail;
    private final transient RectificationOrder order;
    private final transient Orders orders;
    private final transient Clock clock;
    private final transient Runnable afterwards;

    OrderNext(String heading, OrderDetail detail, Orders orders, Clock clock, Runnable afterwards) {
        super(heading);
        this.detail = detail;
        this.order = detail.order();
        this.orders = orders;
        this.clock = clock;
        this.afterwards = afterwards;
        Div marks = new Div(Tones.badge(order.state()));
        marks.addClassName("lg-marks");
        add(marks);
        dueDate();
        if (detail.asUnit()) {
            forUnit();
        } else if (detail.asDesk()) {
            forDesk();
        }
    }

    private void dueDate() {
        if (order.state() != OrderState.CLOSED) {
            Div line = new Div(
                    new Paragraph(getTranslation("ledger.due.rectify", Dates.inText(order.due()))),
                    Dates.due(order.due(), LocalDate.now(clock)));
            line.addClassName("lg-due");
            add(line);
        }
    }

    private void forUnit() {
        switch (order.state()) {
            case ORDERED, RETURNED -> evidence();
            case SUBMITTED -> add(new Paragraph(getTranslation("ledger.submitted.text")));
            case CLOSED -> add(new Paragraph(getTranslation("ledger.rectified.text")));
        }
    }

    private void evidence() {
        if (order.state() == OrderState.RETURNED) {
            String reason = String.valueOf(detail.steps().getLast().reason());
            Paragraph why = new Paragraph(getTranslation("ledger.returned.text", reason));
            why.addClassName("lg-returned");
            add(why);
        }
        ReplyFields fields = new ReplyFields(
                getTranslation("ledger.evidence.text"), (name, content) -> orders.receive(order.id(), name, content));
        add(fields);
        add(primary("ledger.submit", () -> orders.submitEvidence(order.id(), order.version(), fields.value())));
    }

    private void forDesk() {
        switch (order.state()) {
            case ORDERED, RETURNED -> add(new Paragraph(getTranslation("ledger.waitsForUnit")));
            case SUBMITTED -> {
                add(new Paragraph(getTranslation("ledger.checkEvidence.text")));
                Button back = new Button(getTranslation("ledger.sendBack"), click -> sendBack());
                Div buttons = new Div(primary("ledger.accept", () -> orders.accept(order.id(), order.version())), back);
                buttons.addClassName("jf-actions");
                add(buttons);
            }
            case CLOSED -> add(new Paragraph(getTranslation("ledger.rectified.text")));
        }
    }

    private void sendBack() {
        TextArea reason = new TextArea(getTranslation("ledger.sendBack.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        DatePicker due = new DatePicker(getTranslation("ledger.sendBack.due"));
        due.setMin(LocalDate.now(clock).plusDays(1));
        due.setValue(LocalDate.now(clock).plusDays(15));
        new FormDialog(getTranslation("ledger.sendBack"), getTranslation("ledger.sendBack"), reason, due)
                .onAct(() -> {
                    LocalDate newDue = due.getValue();
                    if (newDue == null) {
                        throw new Refused("ledger.refused.duePast");
                    }
                    orders.sendBack(order.id(), order.version(), reason.getValue(), newDue);
                    afterwards.run();
                })
                .open();
    }

    private Button primary(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> {
            deed.run();
            afterwards.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
