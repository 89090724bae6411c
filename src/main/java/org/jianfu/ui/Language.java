package org.jianfu.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jianfu.kernel.Texts;
import org.springframework.stereotype.Component;

/** Chinese whatever the browser says, English by a switch that lasts as long as the session. */
@Component
class Language implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(Texts.LANGUAGES.getFirst()));
        event.getSource().addUIInitListener(init -> {
            Locale chosen = init.getUI().getSession().getLocale();
            init.getUI().setLocale(chosen);
        });
    }

    /** The switch: named in the language it leads to. */
    static Button switcher() {
        Locale current = UI.getCurrent().getLocale();
        boolean chinese = Locale.CHINESE.getLanguage().equals(current.getLanguage());
        Button button = new Button(chinese ? "English" : "中文", click -> {
            VaadinSession.getCurrent().setLocale(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
            ComponentUtil.fireEvent(UI.getCurrent(), new LanguageSwitched(UI.getCurrent()));
            UI.getCurrent().getPage().reload();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", chinese ? "en" : "zh-CN");
        button.addClassName("jf-language");
        return button;
    }
}
