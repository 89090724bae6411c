package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is nothing here, and what to do about it. */
public class EmptyState extends Div {

    /**
     * @param what what there is none of, in a few words
     * @param next what one can do, or why that is fine
     */
    public EmptyState(String what, String next, Component... actions) {
        addClassName("jf-empty");
        Paragraph title = new Paragraph(what);
        title.addClassName("jf-empty-title");
        add(title, new Paragraph(next));
        add(actions);
    }
}
