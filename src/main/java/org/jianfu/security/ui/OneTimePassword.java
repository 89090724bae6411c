package org.jianfu.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jianfu.security.OwnAccount;
import org.jianfu.ui.OwnLinks;
import org.springframework.stereotype.Component;

/** Whoever signed in with a password somebody else knows is led to the page where they choose their own. */
@Component
class OneTimePassword implements VaadinServiceInitListener {

    private final OwnAccount own;

    OneTimePassword(OwnAccount own) {
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent enter) {
        String path = enter.getLocation().getPath();
        boolean staffPage = path.equals("staff") || path.startsWith("staff/");
        if (staffPage && !path.equals(OwnLinks.ME) && own.mustChoosePassword()) {
            enter.forwardTo(OwnLinks.ME);
        }
    }
}
