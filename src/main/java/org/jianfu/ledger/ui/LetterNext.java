package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jianfu.ledger.EndOfLead;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.ReadLetter;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.ui.CountedDue;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;
import org.jianfu.ui.RecordFields;
import org.jianfu.ui.Section;
import org.jianfu.ui.StepForm;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.ui.FilesField;

/** Where a letter stands, and the one thing this person can do about it now. */
abstract class LetterNext<L extends ReadLetter> extends Section {

    final transient LetterDetail<L> detail;
    final transient L letter;
    final transient Clock clock;
    private final transient Runnable afterwards;

    LetterNext(LetterDetail<L> detail, Clock clock, Runnable afterwards) {
        super(UI.getCurrent().getTranslation("ledger.next"));
        this.detail = detail;
        this.letter = detail.letter();
        this.clock = clock;
        this.afterwards = afterwards;
        addClassName("lg-next");
    }

    void say(String key, Object... args) {
        add(new Paragraph(getTranslation(key, args)));
    }

    void marks(Component... marks) {
        Div line = new Div(marks);
        line.addClassName("lg-marks");
        add(line);
    }

    /** By when the unit has to act, as the portal counted it; nothing when it need not. */
    void countedDate(String key) {
        dueDate(key, CountedDue::explained);
    }

    /** By when the unit has to act, as somebody set it; nothing when it need not. */
    void dueDate(String key) {
        dueDate(key, Dates::due);
    }

    private void dueDate(String key, BiFunction<LocalDate, LocalDate, Component> mark) {
        LocalDate due = letter.due();
        if (due != null) {
            Div line = new Div(
                    new Paragraph(getTranslation(key, Dates.inText(due))), mark.apply(due, LocalDate.now(clock)));
            line.addClassName("lg-due");
            add(line);
        }
    }

    /** Why the last answer was not enough. */
    void whyReturned() {
        Paragraph why = new Paragraph(getTranslation(
                "ledger.returned.text", String.valueOf(detail.steps().getLast().reason())));
        why.addClassName("lg-returned");
        add(why);
    }

    /** The one thing to do. */
    Button primary(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> {
            action.run();
            afterwards.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /**
     * Asks the unit for what it did, and the files that show it.
     *
     * @param text the wording of the one required field
     * @param link the page it stands on
     * @param accepting seals a file under its name
     */
    void answering(
            String text,
            String link,
            BiFunction<String, InputStream, AcceptedFile> accepting,
            String key,
            Consumer<ReplyForm> answer) {
        RecordFields<ReplyForm> fields = new RecordFields<>(ReplyForm.class);
        fields.words("text", text, "").setMinRows(5);
        FilesField files = new FilesField(getTranslation("ledger.reply.files"), accepting);
        fields.given("files", files::files);
        add(new StepForm(getTranslation(key), fields, files)
                .onAct(() -> {
                    answer.accept(fields.written());
                    afterwards.run();
                })
                .keepingDraft(link, text));
    }

    /** Closes the letter; where the lead ends with it, not before that was said and the last words were asked for. */
    Button closing(String key, EndOfLead end, Consumer<String> close) {
        Button button = new Button(getTranslation(key), click -> {
            if (end.isOneLetterAway(letter.lead())) {
                askForLastWords(key, end, close);
            } else {
                close.accept("");
                afterwards.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askForLastWords(String key, EndOfLead end, Consumer<String> close) {
        ReasonField words = new ReasonField(getTranslation("ledger.last.words"))
                .optional()
                .hint(getTranslation("ledger.last.words.helper"));
        Anchor lead = new Anchor(end.pageOf(letter.lead()), getTranslation("ledger.last.order.link"));
        lead.getElement().setAttribute("router-link", true);
        Paragraph order = new Paragraph(new Text(getTranslation("ledger.last.order")), lead);
        new FormDialog(
                        getTranslation(key),
                        getTranslation(key),
                        new Paragraph(getTranslation("ledger.last.text")),
                        words,
                        order)
                .onAct(() -> {
                    close.accept(words.words());
                    afterwards.run();
                })
                .keepingDraft("last")
                .open();
    }

    /** What was found good is closed; what was not goes back, with what is missing. */
    void acceptOrSendBack(Button accept, Consumer<String> sendBack, Component... more) {
        Button back = new Button(getTranslation("ledger.sendBack"), click -> askWhatIsMissing(sendBack, more));
        Div buttons = new Div(accept, back);
        buttons.addClassName("jf-actions");
        add(buttons);
    }

    private void askWhatIsMissing(Consumer<String> sendBack, Component... more) {
        ReasonField reason = new ReasonField(getTranslation("ledger.sendBack.reason"));
        Component[] fields = Stream.concat(Stream.of(reason), Stream.of(more)).toArray(Component[]::new);
        new FormDialog(getTranslation("ledger.sendBack"), getTranslation("ledger.sendBack"), fields)
                .onAct(() -> {
                    sendBack.accept(reason.words());
                    afterwards.run();
                })
                .keepingDraft("sendBack")
                .open();
    }
}
