package org.jianfu.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.notification.Inbox;
import org.jianfu.notification.InboxFilter;
import org.jianfu.notification.InboxRow;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.notification.NotificationLinks;
import org.jianfu.ui.Columns;
import org.jianfu.ui.Dates;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** My notices 我的通知, the newest first. */
@Route(NotificationLinks.INBOX)
@Menu(title = "notification.menu.inbox", order = 1, icon = "vaadin:bell")
@PermitAll
class InboxPage extends ListPage<InboxRow, InboxFilter> {

    private final transient Inbox inbox;
    private final Button readAll;

    InboxPage(Inbox inbox, LiveUpdates live, CurrentUser user) {
        super("notification.inbox", InboxFilter.ALL);
        this.inbox = inbox;
        String topic = LiveUpdates.inbox(user.require().id());
        lead(getTranslation("notification.inbox.lead"));
        readAll = new Button(getTranslation("notification.inbox.readAll"), click -> inbox.markAllRead());
        actions(readAll);
        filters()
                .field(
                        new Checkbox(getTranslation("notification.inbox.onlyUnread")),
                        InboxFilter::unread,
                        (filter, unread) -> new InboxFilter(Boolean.TRUE.equals(unread)));
        list(
                new Listing<>(inbox::after, inbox::countUpTo),
                new Columns<InboxRow>()
                        .acts("notification.inbox.what", this::what)
                        .acts("notification.inbox.state", this::state)
                        .acts("notification.inbox.date", row -> new Span(Dates.inTable(row.createdOn()))));
        onNews(told -> live.subscribe(topic, told)::remove, this::somethingHappened);
    }

    private Component what(InboxRow row) {
        Div cell = new Div(
                new Span(Columns.link(row.link(), getTranslation(row.textKey()))),
                new Span(Objects.toString(row.number(), "")));
        cell.addClassName("jf-cell");
        return cell;
    }

    private Component state(InboxRow row) {
        Span mark = new Span();
        if (!row.isRead()) {
            mark.setText(getTranslation("notification.inbox.unread"));
            mark.addClassName("jf-unread");
        }
        return mark;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        offerReading();
    }

    private void somethingHappened() {
        refresh();
        offerReading();
    }

    private void offerReading() {
        readAll.setVisible(inbox.unread() > 0);
    }
}
