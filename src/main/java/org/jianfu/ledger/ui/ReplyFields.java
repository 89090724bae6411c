package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.ui.DraftKeeper;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.ui.FilesField;

/** What a unit writes and the files it adds: one required field. */
class ReplyFields extends Div {

    private final TextArea text;
    private final FilesField files;
    private final DraftKeeper draft;

    /**
     * @param link the page it stands on
     * @param accepting seals a file under its name
     */
    ReplyFields(String label, String link, BiFunction<String, InputStream, AcceptedFile> accepting) {
        addClassName("jf-fields");
        text = new TextArea(label);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(5);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setHelperText(counted(0));
        text.addValueChangeListener(
                change -> text.setHelperText(counted(change.getValue().length())));
        files = new FilesField(getTranslation("ledger.reply.files"), accepting);
        draft = DraftKeeper.of(text, link, "reply", label);
        add(draft, text, files);
    }

    private String counted(int length) {
        return getTranslation("ledger.reply.counted", length, ReplyForm.TEXT_LIMIT);
    }

    /** What was written was handed in. */
    void handedIn() {
        draft.done();
    }

    ReplyForm value() {
        return new ReplyForm(text.getValue(), files.files());
    }
}
