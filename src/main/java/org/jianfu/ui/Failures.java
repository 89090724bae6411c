package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a person is told when something fails, wherever it was tried; what they typed stays on the page. */
@org.springframework.stereotype.Component
public class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** MariaDB's "record has changed since last read", on by default from 11.6 (innodb_snapshot_isolation). */
    private static final int RECORD_CHANGED = 1020;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable failure = event.getThrowable();
        if (root(failure) instanceof IOException) {
            return; // the browser went away in mid-answer: nobody is there to be told
        }
        if (ui == null) {
            LOG.error("outside any page: {}", failure.getClass().getName(), traceOnly(root(failure)));
            return;
        }
        if (root(failure) instanceof WrongField wrong) {
            wrong.focus();
            return;
        }
        show(wording(failure, ui));
    }

    /** One sentence for this failure, in the language of the page. */
    public static String wording(Throwable failure, Component where) {
        Throwable cause = root(failure);
        if (cause instanceof Refused refused) {
            return where.getTranslation(refused.key(), refused.args());
        }
        if (cause instanceof NotVisible || cause instanceof AccessDeniedException) {
            return where.getTranslation("ui.failure.notFound");
        }
        if (isConflict(failure)) {
            return where.getTranslation("ui.failure.conflict");
        }
        if (isDatabaseAway(failure)) {
            return where.getTranslation("ui.failure.database");
        }
        // The log names the place, never the values: an exception's message may quote what somebody typed.
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}: {}", reference, cause.getClass().getName(), traceOnly(cause));
        return where.getTranslation("ui.failure.unknown", reference);
    }

    /** Whether somebody else changed the row in the meantime. */
    public static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingFailureException
                    || cause instanceof SQLException sql && sql.getErrorCode() == RECORD_CHANGED) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database cannot be reached at the moment. */
    public static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08")) {
                return true;
            }
        }
        return false;
    }

    /** A message that stays until it is read. */
    public static void show(String text) {
        Notification notification = new Notification();
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(close.getTranslation("ui.close"));
        HorizontalLayout row = new HorizontalLayout(new com.vaadin.flow.component.html.Span(text), close);
        row.setAlignItems(com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.CENTER);
        notification.add(row);
        notification.open();
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && !(cause instanceof Refused
                        || cause instanceof NotVisible
                        || cause instanceof AccessDeniedException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Throwable traceOnly(Throwable cause) {
        Throwable place = new Throwable(cause.getClass().getName());
        place.setStackTrace(cause.getStackTrace());
        return place;
    }
}
