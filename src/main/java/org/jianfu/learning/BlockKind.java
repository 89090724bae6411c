package org.jianfu.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The boxes a lesson may hold, written as {@code ::: case 标题} … {@code :::} in its text 课文版块. */
public enum BlockKind {
    /** 案例 */
    CASE,
    /** 要点清单 */
    CHECKLIST,
    /** 依据 */
    CLAUSES,
    /** 这样说 */
    SAY;

    /** More points than these nobody keeps in mind. */
    static final int MOST_POINTS = 7;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BlockKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
