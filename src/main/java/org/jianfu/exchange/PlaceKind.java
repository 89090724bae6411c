package org.jianfu.exchange;

import java.util.Locale;

/** What kind of text a question stands beside. */
public enum PlaceKind {
    /** 课文 */
    LESSON,
    /** 条款 */
    CLAUSE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
