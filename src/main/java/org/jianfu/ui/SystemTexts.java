package org.jianfu.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jianfu.kernel.Texts;
import org.springframework.stereotype.Component;

/**
 * What a page says when its session is gone. It never reloads by itself: what somebody typed is still on it, and the
 * public form carries it on.
 */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private final Texts texts;

    SystemTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private SystemMessages messages(Locale locale) {
        Locale spoken = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Texts.LANGUAGES.getFirst();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.in(spoken, "ui.session.expired"));
        messages.setSessionExpiredMessage(texts.in(spoken, "ui.session.expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.in(spoken, "ui.session.broken"));
        messages.setInternalErrorMessage(texts.in(spoken, "ui.session.expired.text"));
        return messages;
    }
}
