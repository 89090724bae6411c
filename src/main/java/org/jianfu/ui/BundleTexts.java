package org.jianfu.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jianfu.kernel.Texts;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Lets components speak from the portal's bundles. */
@Component
class BundleTexts implements I18NProvider {

    private final Texts texts;

    BundleTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    /** A missing wording is shown as its key in heavy brackets, so that nobody overlooks it and no page breaks over it. */
    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        try {
            return texts.in(locale, key, args);
        } catch (NoSuchMessageException missing) {
            return "⟦" + key + "⟧";
        }
    }
}
