package org.jianfu.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account has written and not sent, each tab for itself: it survives a reload, a step back and a
 * page that was lost. In memory only and without a time; it ends with the visit, and at once for whoever leaves at once.
 * Another tab, and so the next person at a shared computer, sees nothing of it.
 */
final class Visit {

    private static final String ATTRIBUTE = Visit.class.getName();

    /** More open forms than anybody has; the one opened first gives way. */
    private static final int TABS = 4;

    /** The longest name a tab has given itself. */
    private static final int NAME = 60;

    private final Map<String, ReportDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> carried = new LinkedHashMap<>();

    private Visit() {}

    /** The visit of the page that is being built. */
    static Visit current() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        return of(session::getAttribute, session::setAttribute);
    }

    static Visit of(HttpSession session) {
        return of(session::getAttribute, session::setAttribute);
    }

    static void end(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    private static Visit of(Function<String, @Nullable Object> read, BiConsumer<String, Object> write) {
        if (read.apply(ATTRIBUTE) instanceof Visit known) {
            return known;
        }
        Visit begun = new Visit();
        write.accept(ATTRIBUTE, begun);
        return begun;
    }

    /** The name the browser gave the tab of this page; it stays through every reload. */
    static String tab() {
        UI ui = UI.getCurrent();
        String name = ui.getPage().getExtendedClientDetails().getWindowName();
        return Objects.requireNonNullElse(name, "ui-" + ui.getUIId());
    }

    synchronized @Nullable ReportDraft draft(String tab) {
        return drafts.get(tab);
    }

    synchronized void keep(String tab, ReportDraft draft) {
        put(drafts, tab, draft);
    }

    synchronized void forget(String tab) {
        drafts.remove(tab);
    }

    /** Takes in what stood on a page of a tab when it went. */
    synchronized void carry(String page, String tab, Map<String, String> answers) {
        put(carried, page + "#" + tab, answers);
    }

    /** What was carried to this page, taken out once; null where nothing was. */
    synchronized @Nullable Map<String, String> take(String page, String tab) {
        return carried.remove(page + "#" + tab);
    }

    private static <V> void put(Map<String, V> kept, String name, V value) {
        if (name.length() > NAME) {
            return;
        }
        kept.remove(name);
        kept.put(name, value);
        if (kept.size() > TABS) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
