package org.jianfu.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.jianfu.kernel.AccountId;
import org.jianfu.notification.Inbox;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.notification.NotificationLinks;
import org.jianfu.ui.WaitingChanged;
import org.jspecify.annotations.Nullable;

/** The bell in the top bar: how many notices are unread, live. Whoever visits what a notice is about has read it. */
class InboxBell extends Anchor implements AfterNavigationObserver {

    private final transient Inbox inbox;
    private final transient LiveUpdates live;
    private final String topic;
    private final Span count = new Span();
    private transient LiveUpdates.@Nullable Registration registration;

    InboxBell(Inbox inbox, LiveUpdates live, AccountId me) {
        this.inbox = inbox;
        this.live = live;
        this.topic = LiveUpdates.inbox(me);
        setHref(NotificationLinks.INBOX);
        getElement().setAttribute("router-link", true);
        addClassName("jf-bell");
        count.addClassName("jf-bell-count");
        var icon = VaadinIcon.BELL.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(inbox.markVisited(event.getLocation().getPathWithQueryParameters()));
    }

    private void show(long unread) {
        count.setText(unread > 99 ? "99+" : Long.toString(unread));
        count.setVisible(unread > 0);
        String label = unread == 0
                ? getTranslation("notification.bell.none")
                : getTranslation("notification.bell.some", unread);
        setAriaLabel(label);
        getElement().setAttribute("title", label);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var ui = attach.getUI();
        registration = live.subscribe(
                topic,
                () -> ui.access(() -> {
                    show(inbox.unread());
                    ComponentUtil.fireEvent(ui, new WaitingChanged(ui));
                }));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (registration != null) {
            registration.remove();
        }
    }
}
