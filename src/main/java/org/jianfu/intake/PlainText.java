package org.jianfu.intake;

import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Refused;

/** What people type: counted the way they count, in characters, and never shortened. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Length in code points: 𠮷 and 😀 count once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The same text; half a surrogate pair, which no encoding can carry, becomes the replacement character. */
    public static String clean(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        return text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Refuses more than {@code limit} characters, naming both numbers. */
    public static void requireWithin(int limit, String text, String key) {
        int length = length(text);
        if (length > limit) {
            throw new Refused(key, limit, length - limit);
        }
    }

    /** A text of characters that nobody sees is empty too. */
    public static void requireSomething(String text, String key) {
        if (CleanText.of(text).isBlank()) {
            throw new Refused(key);
        }
    }
}
