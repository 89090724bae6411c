package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Map;

/**
 * Stays awake in the browser when the session, the server or the line is gone: keeps the page and its text, and offers one
 * button that carries both into a fresh form. Its memory is the page's own; nothing is stored.
 */
@Tag("jianfu-form-keeper")
@JavaScript("context://jianfu/form-keeper.js")
class FormKeeper extends Component {

    /** @param page the route the text is carried to */
    FormKeeper(String page) {
        String context = VaadinRequest.getCurrent() == null
                ? ""
                : VaadinRequest.getCurrent().getContextPath();
        getElement().setAttribute("data-page", page);
        getElement().setAttribute("data-carry-to", context + "/" + CarryController.PATH);
        getElement().setAttribute("data-leave-by", context + "/" + CarryController.LEAVE);
        getElement().setAttribute("data-go-on", context + "/" + page);
        for (String text : new String[] {"title", "text", "button", "again", "copy", "copied"}) {
            getElement().setAttribute("data-text-" + text, getTranslation("intake.keeper." + text));
        }
        // Any event makes the browser send half-typed text first; this one comes just before it goes back or forward.
        getElement().addEventListener("flush", event -> {});
    }

    /** What to carry besides the texts on the page. */
    void remember(Map<String, String> answers) {
        getElement().setProperty("kept", JacksonUtils.getMapper().writeValueAsString(answers));
    }

    /** Whether leaving the page would lose more than what is written on it, so that the browser asks first. */
    void guard(boolean unsent) {
        getElement().setProperty("unsent", unsent);
    }

    /** The page is about to be loaded anew and has its text kept elsewhere. */
    void letGo() {
        getElement().setProperty("leaving", true);
    }

    void forget() {
        getElement().setProperty("kept", "");
        guard(false);
    }
}
