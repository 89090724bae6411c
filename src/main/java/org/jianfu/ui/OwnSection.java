package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import org.jianfu.kernel.Staff;

/** A part of everybody's own page that a module contributes, such as the password. One bean each. */
public interface OwnSection {

    /** Text key of the section's heading. */
    String titleKey();

    /** Smaller comes first. */
    int order();

    /** A new component for this person. */
    Component create(Staff staff);
}
