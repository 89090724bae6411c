package org.jianfu.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** An address without a view answers 404 at once, not 200 with a page that finds nothing; crawlers and proxies listen to the status. */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(UnknownAddresses::answer);
    }

    private static void answer(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var routes = request.getService().getRouter().getRegistry();
        if (!routes.getNavigationRouteTarget(path).hasTarget()) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
