package org.jianfu.intake;

import java.util.Locale;
import org.jianfu.kernel.BurdenKind;
import org.jspecify.annotations.Nullable;

/**
 * A kind of burden 负担类别 as it is read.
 *
 * @param kind what it is about, in the list that it shares with the rules
 * @param chinese the words exactly as kept
 * @param english the same in English, empty where none were written
 * @param active whether the public form still offers it; reports already filed under it keep it either way
 */
public record Category(
        CategoryId id, @Nullable Integer version, BurdenKind kind, Wording chinese, Wording english, boolean active) {

    /** The words for one category in one language. */
    public record Wording(String name, String explanation, String example) {}

    /** Everything said about it in the reader's language; Chinese where there is nothing else. */
    public Wording in(Locale locale) {
        if (!locale.getLanguage().equals("en")) {
            return chinese;
        }
        return new Wording(
                orElse(english.name(), chinese.name()),
                orElse(english.explanation(), chinese.explanation()),
                orElse(english.example(), chinese.example()));
    }

    private static String orElse(String text, String other) {
        return text.isBlank() ? other : text;
    }
}
