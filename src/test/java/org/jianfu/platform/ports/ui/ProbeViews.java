package org.jianfu.platform.ports.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Views without any protection of their own, so that only the ports can refuse them. */
class ProbeViews {

    @Route("port-probe")
    @AnonymousAllowed
    static class Public extends Span {

        Public() {
            super("the public probe");
        }
    }

    @Route("staff/port-probe")
    @AnonymousAllowed
    static class Staff extends Span {

        Staff() {
            super("the staff probe");
        }
    }
}
