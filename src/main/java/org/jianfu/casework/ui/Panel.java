package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jianfu.casework.LeadAction;

/** A headed part of a lead's page, with the steps that belong to it. */
class Panel extends Section {

    private final Header header;

    /** @param titleKey text key of its heading */
    public Panel(String titleKey) {
        addClassName("jf-section");
        header = new Header(new H2(getTranslation(titleKey)));
        header.addClassName("cw-panel-head");
        add(header);
    }

    /** Offers a step beside the heading, where the page is there for that; when it is not possible now, the button says why. */
    protected final void offer(OpenLead page, LeadAction action, String wording, Runnable step) {
        if (page.isBeside()) {
            return;
        }
        Button button = new Button(wording, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        String why = page.whyNot(action);
        button.setEnabled(why == null);
        header.add(button);
        if (why != null) {
            Span reason = new Span(why);
            reason.addClassName("cw-why");
            header.add(reason);
        }
    }

    protected final Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cw-quiet");
        return paragraph;
    }

    /** Words somebody wrote, line breaks kept. */
    public static Paragraph words(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cw-words");
        return paragraph;
    }

    public static Div labelled(String label, Component... content) {
        Div block = new Div();
        block.addClassName("cw-labelled");
        block.add(new H3(label));
        block.add(content);
        return block;
    }
}
