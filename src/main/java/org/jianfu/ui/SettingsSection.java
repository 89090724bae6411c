package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import org.jianfu.kernel.Staff;

/** A part of the settings page that a module contributes, such as the deadlines. One bean each. */
public interface SettingsSection {

    /** Text key of the section's heading. */
    String titleKey();

    /** Smaller comes first. */
    int order();

    /** A new component for this person, who may open the settings but perhaps not change everything in them. */
    Component create(Staff staff);
}
