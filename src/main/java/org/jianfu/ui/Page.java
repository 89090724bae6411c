package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page of the staff portal: a heading with its actions, then the content. The title in the browser's tab is the
 * heading's text key and nothing else, so that no tab or history ever shows what a lead is about.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private final String titleKey;
    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Header header = new Header(heading, actions);

    /** @param titleKey text key of the heading and of the tab's title */
    protected Page(String titleKey) {
        this.titleKey = titleKey;
        addClassName("jf-page");
        header.addClassName("jf-page-header");
        actions.addClassName("jf-actions");
        heading.setText(getTranslation(titleKey));
        add(header);
    }

    /** Replaces what the heading says; the tab's title stays as it was. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    /** One plain sentence under the heading. */
    protected final void lead(String text) {
        Paragraph sentence = new Paragraph(text);
        sentence.addClassName("jf-lead");
        addComponentAtIndex(1, sentence);
    }

    /** Puts buttons to the right of the heading, the primary one last. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation(titleKey));
    }
}
