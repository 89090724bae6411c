package org.jianfu.platform.ports;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** The same rule inside a page, where every route is asked for through one and the same address. */
@Component
class InPagePorts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(new Keeper()));
    }

    /** Asked before the access control, which would send a stranger to the sign-in page. */
    @ListenerPriority(Integer.MAX_VALUE)
    private static final class Keeper implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var port = PortOfSession.of(event.getUI().getSession().getSession()::getAttribute);
            if (port == null || event.isErrorEvent()) {
                return;
            }
            var path = event.getLocation().getPath();
            if (!port.opensTo(path) || !port.opensTo(template(event))) {
                event.rerouteToError(NotFoundException.class);
            } else if (path.isEmpty() && !port.home().isEmpty()) {
                event.forwardTo(port.home());
            }
        }

        /** The view's own route, however the address that led to it was spelled. */
        private static String template(BeforeEnterEvent event) {
            return RouteConfiguration.forRegistry(event.getSource().getRegistry())
                    .getTemplate(event.getNavigationTarget().asSubclass(com.vaadin.flow.component.Component.class))
                    .orElse("");
        }
    }
}
