package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.LeadAction;
import org.jianfu.intake.DialogueLine;
import org.jianfu.intake.ReportContent;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.Dates;
import org.jianfu.ui.DraftKeeper;
import org.jspecify.annotations.Nullable;

/** The conversation with somebody unknown; a question half written survives whatever happens to the rest of the page. */
class DialoguePanel extends Panel {

    private final OpenLead page;
    private final transient InquirySteps inquiry;
    private final Div said = new Div();
    private final TextArea question = new TextArea();
    private final Button send;
    private @Nullable DraftKeeper draft;

    DialoguePanel(OpenLead page, InquirySteps inquiry) {
        super("casework.lead.dialogue");
        this.page = page;
        this.inquiry = inquiry;
        question.setLabel(getTranslation("casework.lead.dialogue.question"));
        question.setHelperText(getTranslation("casework.lead.dialogue.helper"));
        CharacterCount.on(question, DialogueLine.LIMIT);
        question.setWidthFull();
        send = new Button(getTranslation("casework.lead.dialogue.send"), click -> send());
        send.setDisableOnClick(true);
        add(said, question, send);
    }

    void refresh() {
        Optional<ReportContent> report = page.shown().report();
        boolean isSilent =
                report.map(ReportContent::dialogue).map(List::isEmpty).orElse(true);
        setVisible(report.isPresent() && !(page.isBeside() && isSilent));
        report.ifPresent(content -> show(content.dialogue()));
    }

    private void show(List<DialogueLine> lines) {
        said.removeAll();
        said.add(lines.isEmpty() ? quiet(getTranslation("casework.lead.dialogue.none")) : list(lines));
        boolean mayAsk = page.allows(LeadAction.ASK_REPORTER) && !page.isBeside();
        // while it is being verified; afterwards questions are rare, and looking for half of one costs every reader
        if (mayAsk && draft == null && page.lead().conclusion() == null) {
            draft = DraftKeeper.of(
                    question,
                    CaseworkLinks.to(page.id()),
                    "question",
                    getTranslation("casework.lead.dialogue.question"));
            addComponentAtIndex(indexOf(question), draft);
        }
        question.setVisible(mayAsk);
        send.setVisible(mayAsk);
    }

    private OrderedList list(List<DialogueLine> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("cw-dialogue");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(DialogueLine line) {
        String who = line.fromReporter()
                ? getTranslation("casework.lead.dialogue.reporter")
                : page.names().person(line.handler());
        Span head = new Span(who + " · " + Dates.inTable(line.on()));
        head.addClassName("cw-quiet");
        ListItem item = new ListItem(head, words(line.text()));
        item.setClassName("cw-theirs", line.fromReporter());
        FileLinks files = new FileLinks();
        line.files()
                .forEach(file -> files.addCopy(file.name(), file.size(), () -> inquiry.openReported(page, file.id())));
        files.setVisible(!line.files().isEmpty());
        item.add(files);
        return item;
    }

    private void send() {
        try {
            inquiry.askReporter(page, question.getValue());
            question.clear();
            if (draft != null) {
                draft.startOver();
            }
            Notification.show(getTranslation("casework.lead.dialogue.sent"), 4000, Notification.Position.BOTTOM_CENTER);
        } finally {
            send.setEnabled(true);
        }
    }
}
