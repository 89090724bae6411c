package org.jianfu.platform.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request that binds the session it opens to the door it came through. */
class AtDoor extends HttpServletRequestWrapper {

    private final Door door;

    AtDoor(HttpServletRequest request, Door door) {
        super(request);
        this.door = door;
    }

    @Override
    public HttpSession getSession() {
        return bound(super.getSession());
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        var session = super.getSession(create);
        return session == null ? null : bound(session);
    }

    /** Only a session of this very request can be without a door: the filter let no other one pass. */
    private HttpSession bound(HttpSession session) {
        DoorOfSession.bind(session, door);
        return session;
    }
}
