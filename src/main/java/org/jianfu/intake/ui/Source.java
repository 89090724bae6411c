package org.jianfu.intake.ui;

import com.vaadin.flow.server.VaadinRequest;

/** Where a request comes from, for the throttle and for nothing else. */
final class Source {

    private Source() {}

    static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null ? "127.0.0.1" : request.getRemoteAddr();
    }
}
