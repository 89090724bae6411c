package org.jianfu.platform.doors;

import jakarta.servlet.http.HttpSession;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door a session was opened at, kept in the session itself. */
final class DoorOfSession {

    private static final String ATTRIBUTE = Door.class.getName();

    private DoorOfSession() {}

    static void bind(HttpSession session, Door door) {
        if (session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, door);
        }
    }

    static @Nullable Door of(Function<String, @Nullable Object> attributes) {
        return (Door) attributes.apply(ATTRIBUTE);
    }
}
