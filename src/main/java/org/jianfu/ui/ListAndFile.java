package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A list with the file of the chosen entry beside it. On a narrow screen the file takes the list's place, and the button
 * at its head leads back.
 */
class ListAndFile extends Div {

    private static final String FOCUS_WHERE_THE_LIST_HAS_GONE =
            "if (getComputedStyle(this.previousElementSibling).display === 'none') this.querySelector('vaadin-button').focus()";

    private final Div file = new Div();

    /**
     * @param content what the file shows; it fills itself
     * @param close what the button at the head of the file does
     */
    ListAndFile(Div list, Component content, Runnable close) {
        Button back = new Button(getTranslation("ui.backToList"), VaadinIcon.ANGLE_LEFT.create(), click -> close.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("jf-back");
        list.addClassName("jf-list");
        file.add(back, content);
        file.addClassName("jf-file");
        addClassName("jf-split");
        add(list, file);
        showFile(false);
    }

    final void showFile(boolean shown) {
        file.setVisible(shown);
        if (shown) {
            file.getElement().executeJs(FOCUS_WHERE_THE_LIST_HAS_GONE);
        }
    }
}
