package org.jianfu.intake.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a page that lost its session, on its way into a fresh one; taken out once. */
record CarriedForm(String page, LinkedHashMap<String, String> answers) implements Serializable {

    private static final String ATTRIBUTE = CarriedForm.class.getName();

    void putInto(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** What was carried to this page, or null. */
    static @Nullable Map<String, String> take(String page) {
        var session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof CarriedForm carried && carried.page.equals(page)) {
            session.removeAttribute(ATTRIBUTE);
            return carried.answers;
        }
        return null;
    }
}
