package org.jianfu.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Something new may wait for whoever looks at this page; whoever shows what waits looks again. */
public class WaitingChanged extends ComponentEvent<UI> {

    public WaitingChanged(UI ui) {
        super(ui, false);
    }
}
