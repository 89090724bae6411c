package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import org.jianfu.kernel.Staff;

/** Something a module puts into the staff portal's top bar, such as the bell of the inbox. One bean each. */
public interface HeaderItem {

    /** A new component for this person's layout. */
    Component create(Staff staff);

    /** Smaller comes first. */
    int order();
}
