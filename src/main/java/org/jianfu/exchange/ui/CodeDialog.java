package org.jianfu.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.Inquiries;
import org.jianfu.exchange.InquiryPage;
import org.jianfu.exchange.ReturnCode;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Whoever asked without a name comes back with the code: to the question, or to why it is not shown. */
class CodeDialog {

    private final Inquiries inquiries;
    private final TextField code = new TextField(text("exchange.code"));
    private final Div found = new Div();

    CodeDialog(Inquiries inquiries) {
        this.inquiries = inquiries;
        code.setRequired(true);
        found.getElement().setAttribute("role", "status");
    }

    void open() {
        new FormDialog(text("exchange.code.open"), text("exchange.code.look"), code, found)
                .onAct(() -> show(inquiries.page(ReturnCode.typed(code.getValue()))))
                .open();
    }

    private void show(InquiryPage page) {
        if (page.state().isPublic()) {
            UI.getCurrent().navigate(ExchangeLinks.to(page.id()));
        } else {
            new FormDialog(
                            text(Texts.key(page.state())),
                            text("exchange.code.understood"),
                            new Paragraph(page.words()),
                            new Paragraph(standing(page.reason())))
                    .open();
        }
    }

    private static String standing(@Nullable String reason) {
        return reason == null
                ? text("exchange.code.waiting")
                : UI.getCurrent().getTranslation("exchange.hidden.reason", reason);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
