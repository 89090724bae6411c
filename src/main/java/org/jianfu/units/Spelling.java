package org.jianfu.units;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * How a Chinese name is typed on a Latin keyboard 拼音: in full and by initials. A character with several readings keeps
 * one of them.
 */
record Spelling(String full, String initials) {

    private static final Transliterator HAN_TO_ASCII = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    static Spelling of(String name) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(character -> {
            String syllable = syllable(Character.toString(character));
            full.append(syllable);
            initials.append(syllable, 0, Math.min(1, syllable.length()));
        });
        return new Spelling(full.toString(), initials.toString());
    }

    private static String syllable(String character) {
        return HAN_TO_ASCII.transliterate(character).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
