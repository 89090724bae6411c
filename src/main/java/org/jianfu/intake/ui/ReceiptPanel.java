package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.IntStream;
import org.jianfu.intake.ReceiptCode;

/** The receipt, large, once: to copy, print or save. Those three happen in the browser alone. */
@Tag("jianfu-receipt")
@JavaScript("context://jianfu/receipt.js")
class ReceiptPanel extends Component implements HasComponents {

    /** @param taken called when the code was copied, saved or printed */
    ReceiptPanel(ReceiptCode code, Runnable taken) {
        getElement().setAttribute("class", "in-receipt");
        getElement().setAttribute("data-code", code.grouped());
        getElement().setAttribute("data-file", getTranslation("intake.receipt.file"));
        getElement().setAttribute("data-text", getTranslation("intake.receipt.text", code.grouped(), "{address}"));
        getElement().setAttribute("data-copied", getTranslation("intake.receipt.copied"));
        getElement().setAttribute("data-saved", getTranslation("intake.receipt.saved"));
        Span said = new Span();
        said.addClassName("in-said");
        said.getElement().setAttribute("role", "status");
        Div actions = new Div(
                action("copy", VaadinIcon.COPY, true, taken),
                action("save", VaadinIcon.DOWNLOAD, false, taken),
                action("print", VaadinIcon.PRINT, false, taken));
        actions.addClassName("in-receipt-actions");
        OrderedList next = new OrderedList(IntStream.rangeClosed(1, 3)
                .mapToObj(line -> new ListItem(getTranslation("intake.receipt.next." + line)))
                .toArray(ListItem[]::new));
        add(card(code), actions, said, warning(), new H2(getTranslation("intake.receipt.next")), next);
    }

    private Div card(ReceiptCode code) {
        Span label = new Span(getTranslation("intake.receipt.code"));
        label.addClassName("in-code-label");
        Div groups = new Div();
        groups.addClassName("in-code");
        code.groups().forEach(group -> groups.add(new Span(group)));
        Div card = new Div(label, groups, paper());
        card.addClassName("in-code-card");
        return card;
    }

    /** What a card in a drawer has to say by itself, seen on paper only; the browser knows the address. */
    private Div paper() {
        Span address = new Span();
        address.addClassName("in-follow-address");
        Div paper = new Div(
                new Paragraph(getTranslation("ui.product")),
                new Paragraph(new Span(getTranslation("intake.receipt.paper.address")), address),
                new Paragraph(getTranslation("intake.receipt.paper.what")));
        paper.addClassName("in-on-paper");
        return paper;
    }

    private Paragraph warning() {
        Paragraph once = new Paragraph(getTranslation("intake.receipt.once"));
        once.addClassName("in-note");
        return once;
    }

    private Button action(String what, VaadinIcon icon, boolean primary, Runnable taken) {
        Button button = new Button(getTranslation("intake.receipt." + what), icon.create(), click -> taken.run());
        button.getElement().setAttribute("data-act", what);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
