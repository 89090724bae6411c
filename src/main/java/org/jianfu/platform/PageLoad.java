package org.jianfu.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Tells a browser that opens a page from the traffic inside an open page. */
public final class PageLoad {

    private PageLoad() {}

    public static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }
}
