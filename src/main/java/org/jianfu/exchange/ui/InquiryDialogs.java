package org.jianfu.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jianfu.exchange.ExchangeDesk;
import org.jianfu.exchange.Inquiries;
import org.jianfu.exchange.InquiryId;
import org.jianfu.exchange.InquiryPage;
import org.jianfu.exchange.ReturnCode;
import org.jianfu.kernel.TextLimit;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/** What somebody does about a question, a dialog each. */
class InquiryDialogs {

    private final Inquiries inquiries;
    private final ExchangeDesk desk;
    private final Runnable afterwards;

    /** @param afterwards shows the question anew */
    InquiryDialogs(Inquiries inquiries, ExchangeDesk desk, Runnable afterwards) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.afterwards = afterwards;
    }

    void reply(InquiryPage page) {
        written("exchange.reply", "exchange.reply.help", page, words -> inquiries.reply(page.id(), words));
    }

    void official(InquiryPage page) {
        written("exchange.official.give", "exchange.official.help", page, words -> desk.official(page.id(), words));
    }

    private void written(String key, String help, InquiryPage page, Consumer<String> act) {
        ReasonField words = new ReasonField(text("exchange.field.reply"), Inquiries.ANSWER).hint(text(help));
        new FormDialog(text(key), text(key), new Paragraph(page.words()), words)
                .keepingDraft(key + page.id())
                .onAct(() -> {
                    act.accept(words.words());
                    afterwards.run();
                })
                .open();
    }

    void hide(InquiryId id) {
        ReasonField why = new ReasonField(text("exchange.field.reason"), TextLimit.REASON);
        why.hint(text("exchange.hide.help"));
        new FormDialog(text("exchange.hide.title"), text("exchange.hide"), why)
                .onAct(() -> {
                    desk.hide(id, why.words());
                    afterwards.run();
                })
                .open();
    }

    void release(InquiryId id) {
        confirm("exchange.release", "exchange.release.text", () -> desk.release(id));
    }

    void showAgain(InquiryId id) {
        confirm("exchange.show", "exchange.show.text", () -> desk.show(id));
    }

    void hideReply(InquiryPage.Answered reply) {
        confirm("exchange.reply.hide", "exchange.reply.hide.text", () -> desk.hideReply(reply.id()));
    }

    void accept(InquiryPage.Answered reply) {
        confirm("exchange.accept", "exchange.accept.text", () -> inquiries.accept(reply.id()));
    }

    void acceptWithCode(InquiryPage.Answered reply) {
        TextField code = new TextField(text("exchange.code"));
        code.setRequired(true);
        new FormDialog(
                        text("exchange.accept"),
                        text("exchange.accept"),
                        new Paragraph(text("exchange.accept.code.text")),
                        code)
                .onAct(() -> {
                    inquiries.accept(reply.id(), ReturnCode.typed(code.getValue()));
                    afterwards.run();
                })
                .open();
    }

    private void confirm(String key, String textKey, Runnable act) {
        new FormDialog(text(key), text(key), new Paragraph(text(textKey)))
                .onAct(() -> {
                    act.run();
                    afterwards.run();
                })
                .open();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
