package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** Brings the public door's own style sheet with it. */
@StyleSheet("context://jianfu/intake.css")
final class PublicStyle extends Div {

    private PublicStyle() {
        setVisible(false);
    }

    static void apply(Component page) {
        page.getElement().appendChild(new PublicStyle().getElement());
    }
}
