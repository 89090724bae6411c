package org.jianfu.policies;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the versions that are being worked on the editors want to see.
 *
 * @param q part of a title
 */
public record DeskFilter(String q, @Nullable EditionState state) {

    public static final DeskFilter ALL = new DeskFilter("", null);

    public DeskFilter withWords(String words) {
        return new DeskFilter(words, state);
    }

    public DeskFilter withState(@Nullable EditionState other) {
        return new DeskFilter(q, other);
    }

    boolean matches(EditionRow row) {
        return row.title().toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT))
                && (state == null || state == row.state());
    }
}
