package org.jianfu.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody chose another language; the page reloads at once, so whoever holds unsent text hands it on now. */
public class LanguageSwitched extends ComponentEvent<UI> {

    LanguageSwitched(UI ui) {
        super(ui, true);
    }
}
