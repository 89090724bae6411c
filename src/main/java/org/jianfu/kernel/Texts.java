package org.jianfu.kernel;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every wording of the portal, Chinese first, from one bundle per module under {@code text/}. */
@Component
public class Texts {

    /** The languages the portal speaks, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The wording for a key.
     *
     * @throws org.springframework.context.NoSuchMessageException when no bundle has the key
     */
    public String in(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** The wording in the default language, for mails and documents. */
    public String chinese(String key, Object... args) {
        return in(LANGUAGES.getFirst(), key, args);
    }

    /**
     * The key for an enum's name, e.g. {@code casework.LeadState.NEW} for a constant of a type in that module, and
     * {@code casework.LeadFilter.Queue.NEW} where the type is nested.
     */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass()
                        .getName()
                        .replaceFirst("^org\\.jianfu\\.([a-z]+)\\..*?([A-Z].*)$", "$1.$2")
                        .replace('$', '.')
                + "." + constant.name();
    }
}
