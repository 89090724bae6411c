package org.jianfu.kernel;

/**
 * Text as it may come in: what is seen on the screen, and nothing else. Chat programs and office documents hand on marks that
 * nobody sees and that print as empty boxes, turn lines round or make a blank text look written.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int JOINER = 0x200D;

    private CleanText() {}

    /**
     * The same text without format and control characters. Line ends and tabs stay as they are; so does what joins two emoji
     * into one. Half a surrogate pair, which no encoding can carry, becomes the replacement character.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            int kept = kept(point, before);
            if (kept >= 0) {
                clean.appendCodePoint(kept);
                before = kept;
            }
        }
        return clean.toString();
    }

    private static int kept(int point, int before) {
        return switch (Character.getType(point)) {
            case Character.SURROGATE -> REPLACEMENT;
            case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t' ? point : -1;
            case Character.FORMAT -> point == JOINER && joins(before) ? point : -1;
            default -> point;
        };
    }

    private static boolean joins(int before) {
        return Character.isEmojiComponent(before)
                || Character.isExtendedPictographic(before)
                || Character.isEmojiModifier(before);
    }
}
