package org.jianfu.notification.ui;

import com.vaadin.flow.component.Component;
import org.jianfu.kernel.Staff;
import org.jianfu.notification.Inbox;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.HeaderItem;

/** Hangs the bell into the staff portal's top bar. */
@org.springframework.stereotype.Component
class BellItem implements HeaderItem {

    private final Inbox inbox;
    private final LiveUpdates live;

    BellItem(Inbox inbox, LiveUpdates live) {
        this.inbox = inbox;
        this.live = live;
    }

    @Override
    public Component create(Staff staff) {
        return new InboxBell(inbox, live, staff.id());
    }

    @Override
    public int order() {
        return 100;
    }
}
