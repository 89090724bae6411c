package org.jianfu.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.Inquiries;
import org.jianfu.exchange.InquiryId;
import org.jianfu.exchange.Place;
import org.jianfu.exchange.ReturnCode;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/**
 * Asks about a place, under one's name or without. What is typed here is not kept as a draft: a draft knows whose it is, and
 * an anonymous question must not.
 */
class AskDialog {

    private final Inquiries inquiries;
    private final Place place;
    private final Runnable afterwards;

    /** @param afterwards shows the list anew */
    AskDialog(Inquiries inquiries, Place place, Runnable afterwards) {
        this.inquiries = inquiries;
        this.place = place;
        this.afterwards = afterwards;
    }

    void open() {
        ReasonField words = new ReasonField(text("exchange.field.words"), Inquiries.QUESTION);
        words.hint(text("exchange.field.words.help"));
        Checkbox anonymous = new Checkbox(text("exchange.anonymous"));
        anonymous.setHelperText(text("exchange.anonymous.help"));
        new FormDialog(
                        text("exchange.ask"),
                        text("exchange.ask.do"),
                        new Paragraph(inquiries.titleOf(place)),
                        words,
                        anonymous)
                .onAct(() -> {
                    if (anonymous.getValue()) {
                        ReturnCode code = inquiries.askAnonymously(place, words.words());
                        afterwards.run();
                        new CodeShown(code).open();
                    } else {
                        InquiryId asked = inquiries.ask(place, words.words());
                        UI.getCurrent().navigate(ExchangeLinks.to(asked));
                    }
                })
                .open();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
