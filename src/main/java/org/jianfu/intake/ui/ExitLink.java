package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URI;

/** Leaves for somewhere harmless in one tap; works without the server, and nothing is asked of that place before. */
class ExitLink extends Anchor {

    ExitLink(URI harmless) {
        super(harmless.toString(), "");
        setText(getTranslation("intake.exit"));
        addClassName("in-exit");
        getElement().setAttribute("rel", "noreferrer");
        getElement().setAttribute("router-ignore", true);
        getElement().setAttribute("title", getTranslation("intake.exit.hint"));
    }
}
