package org.jianfu.platform.ports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Only the portal's own pages keep a line open to it: a browser sends the cookie with a handshake from whatever page, and the
 * same-origin rule does not hold for what comes back over the line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OwnPagesOnly extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade")) && !fromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean fromHere(HttpServletRequest request) {
        String host = hostOf(request.getHeader("Origin"));
        return host != null && host.equalsIgnoreCase(request.getServerName());
    }

    private static @Nullable String hostOf(@Nullable String origin) {
        try {
            return origin == null ? null : URI.create(origin).getHost();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
