package org.jianfu.platform.ports;

import jakarta.servlet.http.HttpSession;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The port a session was opened at, kept in the session itself. */
final class PortOfSession {

    private static final String ATTRIBUTE = Port.class.getName();

    private PortOfSession() {}

    static void bind(HttpSession session, Port port) {
        if (session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, port);
        }
    }

    static @Nullable Port of(Function<String, @Nullable Object> attributes) {
        return (Port) attributes.apply(ATTRIBUTE);
    }
}
