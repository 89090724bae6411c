package org.jianfu.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a lesson stood that is withdrawn, and the way on. */
class WithdrawnNotice extends Div {

    /** @param wayOn text key of the link */
    WithdrawnNotice(String address, String wayOn) {
        getElement().setAttribute("role", "alert");
        Anchor link = new Anchor(address, getTranslation(wayOn));
        link.addClassName("jf-way-on");
        add(new Paragraph(getTranslation("learning.withdrawn.text")), link);
    }
}
