package org.jianfu.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.ledger.NoticeDetail;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.WarningNotice;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Section;

/** Where a notice stands, and the one thing this person can do about it now. */
class NoticeNext extends Section {

    private final transient NoticeDetail detail;
    private final transient WarningNotice notice;
    private final transient Notices notices;
    private final transient Clock clock;
    private final transient Runnable afterwards;

    NoticeNext(String heading, NoticeDetail detail, Notices notices, Clock clock, Runnable afterwards) {
        super(heading);
        this.detail = detail;
        this.notice = detail.notice();
        this.notices = notices;
        this.clock = clock;
        this.afterwards = afterwards;
        addClassName("lg-next");
        Div marks = new Div(Tones.badge(notice.level().level()), Tones.badge(notice.state()));
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
        LocalDate due = notice.due();
        if (due != null) {
            String key = notice.state() == NoticeState.ISSUED ? "ledger.due.acknowledge" : "ledger.due.answer";
            Div line = new Div(
                    new Paragraph(getTranslation(key, Dates.inText(due))), Dates.due(due, LocalDate.now(clock)));
            line.addClassName("lg-due");
            add(line);
        }
    }

    private void forUnit() {
        switch (notice.state()) {
            case ISSUED -> {
                add(new Paragraph(getTranslation("ledger.acknowledge.text")));
                add(primary("ledger.acknowledge", () -> notices.acknowledge(notice.id(), notice.version())));
            }
            case ACKNOWLEDGED, RETURNED -> answer();
            case ANSWERED -> add(new Paragraph(getTranslation("ledger.answered.text")));
            case CLOSED -> add(new Paragraph(getTranslation("ledger.closed.text")));
            case DRAFT, PROPOSED -> {}
        }
    }

    private void answer() {
        if (notice.state() == NoticeState.RETURNED) {
            String reason = String.valueOf(detail.steps().getLast().reason());
            Paragraph why = new Paragraph(getTranslation("ledger.returned.text", reason));
            why.addClassName("lg-returned");
            add(why);
        }
        ReplyFields fields = new ReplyFields(
                getTranslation("ledger.reply.text"), (name, content) -> notices.receive(notice.id(), name, content));
        add(fields);
        add(primary("ledger.answer", () -> notices.answer(notice.id(), notice.version(), fields.value())));
    }

    private void forDesk() {
        switch (notice.state()) {
            case DRAFT, PROPOSED -> {
                Anchor lead =
                        new Anchor("staff/leads/" + notice.lead() + "/notice", getTranslation("ledger.besideReport"));
                lead.getElement().setAttribute("router-link", true);
                add(new Paragraph(getTranslation("ledger.besideReport.text")), lead);
            }
            case ISSUED, ACKNOWLEDGED, RETURNED -> add(new Paragraph(getTranslation("ledger.waitsForUnit")));
            case ANSWERED -> {
                add(new Paragraph(getTranslation("ledger.check.text")));
                Button back = new Button(getTranslation("ledger.sendBack"), click -> sendBack());
                Div buttons =
                        new Div(primary("ledger.close", () -> notices.close(notice.id(), notice.version())), back);
                buttons.addClassName("jf-actions");
                add(buttons);
            }
            case CLOSED -> add(new Paragraph(getTranslation("ledger.closed.text")));
        }
    }

    private void sendBack() {
        TextArea reason = new TextArea(getTranslation("ledger.sendBack.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        new FormDialog(getTranslation("ledger.sendBack"), getTranslation("ledger.sendBack"), reason)
                .onAct(() -> {
                    notices.sendBack(notice.id(), notice.version(), reason.getValue());
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
