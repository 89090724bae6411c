package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** A headed part of a page. */
public class Section extends com.vaadin.flow.component.html.Section {

    /** @param heading the wording itself, not a key */
    public Section(String heading, Component... content) {
        addClassName("jf-section");
        add(new H2(heading));
        add(content);
    }
}
