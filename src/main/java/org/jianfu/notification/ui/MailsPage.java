package org.jianfu.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.notification.Mail;
import org.jianfu.notification.MailState;
import org.jianfu.notification.NotificationLinks;
import org.jianfu.notification.Outbox;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jspecify.annotations.Nullable;

/** The mails of the portal 邮件: what waits, what was sent, what was given up and may be sent again. */
@Route(NotificationLinks.MAILS)
@Menu(title = "notification.menu.mail", order = 900, icon = "vaadin:envelope")
@RolesAllowed(Role.Name.SYSTEM_ADMIN)
class MailsPage extends Page implements BeforeEnterObserver {

    private static final String STATE = "state";

    private final transient Outbox outbox;
    private final Select<MailState> filter = new Select<>();
    private final Span count = new Span();
    private final MailGrid grid;
    private final EmptyState nothing =
            new EmptyState(getTranslation("notification.mails.empty"), getTranslation("notification.mails.emptyMore"));
    private @Nullable MailState wanted;

    MailsPage(Outbox outbox, People people, Clock clock) {
        super("notification.mails");
        this.outbox = outbox;
        lead(getTranslation("notification.mails.lead"));
        grid = new MailGrid(people, clock, this::resend);
        count.addClassName("jf-quiet");
        if (!outbox.hasServer()) {
            var warning = new Paragraph(getTranslation("notification.mails.noServer"));
            warning.addClassName("jf-hint");
            add(warning);
        }
        Div filters = new Div(stateFilter(), count);
        filters.addClassName("jf-filters");
        add(filters, grid, nothing);
    }

    private Select<MailState> stateFilter() {
        filter.setAriaLabel(getTranslation("notification.mails.filter"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("notification.mails.all"));
        filter.setItems(MailState.values());
        filter.setItemLabelGenerator(
                state -> getTranslation(state == null ? "notification.mails.all" : Texts.key(state)));
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(NotificationLinks.MAILS, query(change.getValue())));
            }
        });
        return filter;
    }

    private static QueryParameters query(@Nullable MailState state) {
        return state == null
                ? QueryParameters.empty()
                : QueryParameters.of(STATE, state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .orElse("");
        wanted = Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(null);
        filter.setValue(wanted);
        refresh();
    }

    private void refresh() {
        var mails = outbox.list(wanted);
        grid.setItems(mails);
        grid.setVisible(!mails.isEmpty());
        nothing.setVisible(mails.isEmpty());
        count.setText(getTranslation("notification.mails.count", mails.size()));
    }

    private void resend(Mail mail) {
        outbox.resend(mail.id());
        Notification.show(getTranslation("notification.mails.resent"), 4000, Notification.Position.BOTTOM_CENTER);
        refresh();
    }
}
