package org.jianfu.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.notification.Inbox;
import org.jianfu.notification.InboxItem;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.notification.NotificationLinks;
import org.jianfu.ui.Dates;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jspecify.annotations.Nullable;

/** My notices 我的通知, the newest first. */
@Route(NotificationLinks.INBOX)
@Menu(title = "notification.menu.inbox", order = 1, icon = "vaadin:bell")
@PermitAll
class InboxPage extends Page {

    private final transient Inbox inbox;
    private final transient LiveUpdates live;
    private final String topic;
    private final UnorderedList list = new UnorderedList();
    private final Button readAll;
    private final EmptyState nothing =
            new EmptyState(getTranslation("notification.inbox.empty"), getTranslation("notification.inbox.emptyMore"));
    private transient LiveUpdates.@Nullable Registration registration;

    InboxPage(Inbox inbox, LiveUpdates live, CurrentUser user) {
        super("notification.inbox");
        this.inbox = inbox;
        this.live = live;
        this.topic = LiveUpdates.inbox(user.require().id());
        lead(getTranslation("notification.inbox.lead"));
        readAll = new Button(getTranslation("notification.inbox.readAll"), click -> inbox.markAllRead());
        actions(readAll);
        list.addClassName("jf-waiting");
        add(list, nothing);
        refresh();
    }

    private void refresh() {
        var items = inbox.mine();
        list.removeAll();
        items.forEach(item -> list.add(row(item)));
        list.setVisible(!items.isEmpty());
        nothing.setVisible(items.isEmpty());
        readAll.setVisible(items.stream().anyMatch(item -> !item.isRead()));
    }

    private ListItem row(InboxItem item) {
        var row = new ListItem(new Anchor(item.link(), getTranslation(item.textKey())));
        if (!item.isRead()) {
            var mark = new Span(getTranslation("notification.inbox.unread"));
            mark.addClassName("jf-unread");
            row.add(mark);
        }
        row.add(new Span(Dates.inTable(item.createdOn())));
        return row;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var ui = attach.getUI();
        registration = live.subscribe(topic, () -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (registration != null) {
            registration.remove();
        }
    }
}
