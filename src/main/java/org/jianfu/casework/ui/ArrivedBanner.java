package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says quietly that something came in; the page moves only when its reader wants it to. */
class ArrivedBanner extends Div {

    private final Span text = new Span();

    public ArrivedBanner(String action, Runnable show) {
        addClassName("cw-banner");
        getElement().setAttribute("role", "status");
        Button button = new Button(action, click -> show.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(text, button);
        hide();
    }

    public void show(String what) {
        text.setText(what);
        setVisible(true);
    }

    public final void hide() {
        setVisible(false);
    }
}
