package org.jianfu.policies;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says 条款.
 *
 * @param anchor its short name, kept through all versions
 * @param number as the policy counts it, e.g. 第三条; null where it does not
 * @param heading what it is about, in our words
 * @param body the text, or a summary of our own where the text is not at hand
 */
@Embeddable
public record ClauseText(String anchor, @Nullable String number, String heading, String body) {

    /** The longest heading, in characters; the columns know it too. */
    public static final int HEADING = 100;

    /** The longest text of one clause. */
    public static final int BODY = 4000;

    public ClauseText {
        number = number == null || number.isBlank() ? null : number.strip();
        heading = heading.strip();
        body = body.strip();
    }
}
