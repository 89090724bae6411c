package org.jianfu.platform.ports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request that binds the session it opens to the port it came through. */
class AtPort extends HttpServletRequestWrapper {

    private final Port port;

    AtPort(HttpServletRequest request, Port port) {
        super(request);
        this.port = port;
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

    /** Only a session of this very request can be without a port: the filter let no other one pass. */
    private HttpSession bound(HttpSession session) {
        PortOfSession.bind(session, port);
        return session;
    }
}
