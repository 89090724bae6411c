package org.jianfu.platform.doors.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Views without any protection of their own, so that only the doors can refuse them. */
class ProbeViews {

    @Route("door-probe")
    @AnonymousAllowed
    static class Public extends Span {

        Public() {
            super("the public probe");
        }
    }

    @Route("staff/door-probe")
    @AnonymousAllowed
    static class Staff extends Span {

        Staff() {
            super("the staff probe");
        }
    }
}
