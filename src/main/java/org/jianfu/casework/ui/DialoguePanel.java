package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jianfu.casework.LeadAction;
import org.jianfu.intake.DialogueLine;
import org.jianfu.intake.ReportContent;
import org.jianfu.kernel.ReportId;
import org.jianfu.ui.Dates;

/** The conversation with somebody unknown; a question half written survives whatever happens to the rest of the page. */
class DialoguePanel extends Panel {

    private final OpenLead page;
    private final Div said = new Div();
    private final TextArea question = new TextArea();
    private final Button send;

    DialoguePanel(OpenLead page) {
        super("casework.lead.dialogue");
        this.page = page;
        question.setLabel(getTranslation("casework.lead.dialogue.question"));
        question.setHelperText(getTranslation("casework.lead.dialogue.helper"));
        question.setMaxLength(DialogueLine.LIMIT);
        question.setValueChangeMode(ValueChangeMode.TIMEOUT);
        question.setWidthFull();
        send = new Button(getTranslation("casework.lead.dialogue.send"), click -> send());
        send.setDisableOnClick(true);
        add(said, question, send);
    }

    void refresh() {
        ReportId report = page.lead().report();
        setVisible(report != null);
        if (report == null) {
            return;
        }
        List<DialogueLine> lines =
                page.shown().report().map(ReportContent::dialogue).orElse(List.of());
        said.removeAll();
        said.add(lines.isEmpty() ? quiet(getTranslation("casework.lead.dialogue.none")) : list(lines, report));
        boolean mayAsk = page.allows(LeadAction.ASK_REPORTER);
        question.setVisible(mayAsk);
        send.setVisible(mayAsk);
    }

    private OrderedList list(List<DialogueLine> lines, ReportId report) {
        OrderedList list = new OrderedList();
        list.addClassName("cw-dialogue");
        lines.forEach(line -> list.add(item(line, report)));
        return list;
    }

    private ListItem item(DialogueLine line, ReportId report) {
        String who = line.fromReporter()
                ? getTranslation("casework.lead.dialogue.reporter")
                : page.names().person(line.handler());
        Span head = new Span(who + " · " + Dates.inTable(line.on()));
        head.addClassName("cw-quiet");
        ListItem item = new ListItem(head, words(line.text()));
        item.setClassName("cw-theirs", line.fromReporter());
        FileLinks files = new FileLinks();
        line.files()
                .forEach(file -> files.add(
                        file.name(), file.size(), () -> page.tools().reports().open(report, file.id())));
        files.setVisible(!line.files().isEmpty());
        item.add(files);
        return item;
    }

    private void send() {
        try {
            page.attempt(() -> page.tools().questions().ask(page.id(), page.version(), question.getValue()));
            question.clear();
            Notification.show(getTranslation("casework.lead.dialogue.sent"), 4000, Notification.Position.BOTTOM_CENTER);
        } finally {
            send.setEnabled(true);
        }
    }
}
