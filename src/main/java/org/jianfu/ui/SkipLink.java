package org.jianfu.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the keyboard on every staff page: past bar and menu to what the page is about. Seen only with the focus. */
final class SkipLink extends NativeButton {

    /** Told in the browser: the focus moves at once, and the address stays as it is. */
    private static final String TO_THE_MAIN_PART = """
            this.addEventListener('click', () => {
                const main = document.querySelector('main');
                main.tabIndex = -1;
                main.focus();
                main.scrollIntoView();
            })""";

    SkipLink() {
        super(UI.getCurrent().getTranslation("ui.skip"));
        addClassName("jf-skip");
        addAttachListener(attach -> getElement().executeJs(TO_THE_MAIN_PART));
    }
}
