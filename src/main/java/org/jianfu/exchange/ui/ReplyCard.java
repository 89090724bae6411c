package org.jianfu.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jianfu.exchange.InquiryPage;
import org.jianfu.exchange.InquiryStep;
import org.jianfu.ui.Dates;

/** An answer: whose, whether it is the office's own, whether it helped. */
class ReplyCard extends Article {

    ReplyCard(InquiryPage page, InquiryPage.Answered reply, InquiryDialogs dialogs) {
        addClassName("ex-reply");
        Div marks = new Div();
        marks.addClassName("ex-marks");
        if (reply.number() != null) {
            addClassName("ex-official");
            marks.add(mark(getTranslation("exchange.official") + " " + reply.number()));
        }
        if (reply.accepted()) {
            marks.add(mark(getTranslation("exchange.accepted")));
        }
        if (reply.hidden()) {
            marks.add(mark(getTranslation("exchange.reply.hidden")));
        }
        Paragraph words = new Paragraph(reply.words());
        words.addClassName("ex-words");
        Paragraph by = new Paragraph(reply.by() + "，" + Dates.inText(reply.on()));
        by.addClassName("ex-by");
        add(marks, words, by, deeds(page, reply, dialogs));
    }

    private static Span mark(String words) {
        Span mark = new Span(words);
        mark.addClassName("ex-mark");
        return mark;
    }

    private Div deeds(InquiryPage page, InquiryPage.Answered reply, InquiryDialogs dialogs) {
        Div deeds = new Div();
        if (!reply.accepted() && !reply.hidden()) {
            if (page.may(InquiryStep.ACCEPT)) {
                deeds.add(deed("exchange.accept", reply, () -> dialogs.accept(reply)));
            } else if (page.may(InquiryStep.ACCEPT_WITH_CODE)) {
                deeds.add(deed("exchange.accept.code", reply, () -> dialogs.acceptWithCode(reply)));
            }
        }
        if (page.may(InquiryStep.HIDE_REPLY) && !reply.hidden() && reply.number() == null) {
            deeds.add(deed("exchange.reply.hide", reply, () -> dialogs.hideReply(reply)));
        }
        return deeds;
    }

    private Button deed(String key, InquiryPage.Answered reply, Runnable act) {
        Button deed = new Button(getTranslation(key), click -> act.run());
        deed.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        deed.setAriaLabel(getTranslation(key) + " " + reply.by());
        return deed;
    }
}
