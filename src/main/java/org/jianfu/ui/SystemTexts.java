package org.jianfu.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
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
        event.getSource().addUIInitListener(init -> tellOfTheLine(init.getUI()));
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
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.in(spoken, "ui.cookies"));
        messages.setCookiesDisabledMessage(texts.in(spoken, "ui.cookies.text"));
        return messages;
    }

    /** What the framework says while the line is down, and when it is back. */
    private void tellOfTheLine(UI ui) {
        Locale spoken = ui.getSession().getLocale();
        ReconnectDialogConfiguration line = ui.getReconnectDialogConfiguration();
        line.setDialogText(texts.in(spoken, "ui.line.trying"));
        line.setDialogTextGaveUp(texts.in(spoken, "ui.line.lost"));
        ui.getPage()
                .executeJs(
                        "const tell = () => { window.Vaadin.connectionIndicator.onlineText = $0; };"
                                + "window.Vaadin.connectionIndicator ? tell()"
                                + " : customElements.whenDefined('vaadin-connection-indicator').then(tell);",
                        texts.in(spoken, "ui.line.back"));
    }
}
