package org.jianfu.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.training.BankRow;
import org.jianfu.training.QuestionBank;
import org.jianfu.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** What an editor does about a question, a dialog each. */
class QuestionDialogs {

    private final QuestionBank bank;
    private final Runnable afterwards;

    /** @param afterwards shows the list anew */
    QuestionDialogs(QuestionBank bank, Runnable afterwards) {
        this.bank = bank;
        this.afterwards = afterwards;
    }

    void add(@Nullable String course) {
        var fields = new QuestionFields(bank).on(course);
        new FormDialog(text("training.bank.add"), text("training.bank.add"), fields)
                .keepingDraft("add")
                .onAct(() -> {
                    bank.add(fields.row());
                    afterwards.run();
                })
                .open();
    }

    void mend(BankRow row) {
        var fields = new QuestionFields(bank).show(row.row(), row.kind());
        new FormDialog(text("training.bank.mend.title"), text("ui.save"), fields)
                .onAct(() -> {
                    bank.mend(row.id(), row.seen(), fields.row());
                    afterwards.run();
                })
                .open();
    }

    void withdraw(BankRow row) {
        new FormDialog(
                        text("training.bank.withdraw.title"),
                        text("training.bank.withdraw"),
                        new Paragraph(row.row().wording()),
                        new Paragraph(text("training.bank.withdraw.text")))
                .onAct(() -> {
                    bank.withdraw(row.id(), row.seen());
                    afterwards.run();
                })
                .open();
    }

    void askAgain(BankRow row) {
        new FormDialog(
                        text("training.bank.askAgain.title"),
                        text("training.bank.askAgain"),
                        new Paragraph(row.row().wording()))
                .onAct(() -> {
                    bank.askAgain(row.id(), row.seen());
                    afterwards.run();
                })
                .open();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
