package org.jianfu.casework;

import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/** A text somebody has to write: there, and not over its limit. */
final class Words {

    /** Reasons and notes. */
    public static final int SHORT = 500;

    /** Questions, answers, reasonings. */
    public static final int LONG = 5000;

    private Words() {}

    public static String require(String text, int limit) {
        String words = CleanText.of(text).strip();
        if (words.isEmpty()) {
            throw new Refused("casework.refused.empty");
        }
        int length = TextLimit.length(words);
        if (length > limit) {
            throw new Refused("casework.refused.tooLong", limit, length - limit);
        }
        return words;
    }
}
