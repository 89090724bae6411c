package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts as term and description, the way a file's cover sheet lists them. Facts without a value are left out. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("jf-facts");
    }

    /** Adds a fact, unless there is nothing to say. */
    public FactList fact(String term, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(term, new Span(value));
    }

    public FactList fact(String term, Component value) {
        add(new Term(term), new Description(value));
        return this;
    }
}
