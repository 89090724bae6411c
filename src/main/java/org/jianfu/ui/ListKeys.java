package org.jianfu.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Which keys work in a list. */
class ListKeys extends Dialog {

    ListKeys() {
        setHeaderTitle(getTranslation("ui.list.keys"));
        addClassName("jf-dialog");
        FactList keys = new FactList();
        for (String key : List.of("/", "↑ ↓", "Enter", "?")) {
            keys.fact(
                    key,
                    getTranslation("ui.list.keys."
                            + switch (key) {
                                case "/" -> "search";
                                case "Enter" -> "open";
                                case "?" -> "help";
                                default -> "move";
                            }));
        }
        add(keys);
        Button close = new Button(getTranslation("ui.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
