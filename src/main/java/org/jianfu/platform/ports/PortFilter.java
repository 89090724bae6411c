package org.jianfu.platform.ports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.jianfu.platform.PageLoad;
import org.jianfu.platform.PlainPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps what is the staff's from the public port, and sessions from ports they were not opened at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFilter extends HttpFilter {

    /** The Vaadin servlet answers under this prefix too. */
    private static final String SERVLET_PREFIX = "/vaadinServlet";

    private final transient Ports ports;
    private final transient PlainPage page;

    PortFilter(Ports ports, PlainPage page) {
        this.ports = ports;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var port = ports.of(request);
        var path = path(request);
        if (!port.opensTo(path)) {
            page.write(response, HttpStatus.NOT_FOUND, "platform.notFound");
        } else if (belongsElsewhere(request.getSession(false), port)) {
            turnAway(request, response);
        } else if (path.isEmpty() && !port.home().isEmpty() && PageLoad.is(request)) {
            response.sendRedirect(request.getContextPath() + "/" + port.home());
        } else {
            chain.doFilter(new AtPort(request, port), response);
        }
    }

    /** Decoded and normalised by the container, without a leading slash. */
    private static String path(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (path.startsWith(SERVLET_PREFIX)) {
            path = path.substring(SERVLET_PREFIX.length());
        }
        return path.replaceFirst("^/+", "");
    }

    private static boolean belongsElsewhere(HttpSession session, Port port) {
        return session != null && PortOfSession.of(session::getAttribute) != port;
    }

    /** Cookies know no ports: a browser that stands at both ports of one host starts afresh at this one. */
    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PageLoad.is(request)) {
            page.write(response, HttpStatus.NOT_FOUND, "platform.notFound");
            return;
        }
        var name = request.getServletContext().getSessionCookieConfig().getName();
        var forgotten = new Cookie(Objects.requireNonNullElse(name, "JSESSIONID"), "");
        forgotten.setPath(request.getContextPath() + "/");
        forgotten.setHttpOnly(true);
        forgotten.setMaxAge(0);
        response.addCookie(forgotten);
        response.sendRedirect(request.getRequestURI());
    }
}
