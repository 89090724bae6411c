package org.jianfu.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which notices are wanted; what is null or blank does not narrow.
 *
 * @param q part of a number, a title, or a unit's name or spelling
 * @param year in which it was issued
 */
public record NoticeFilter(
        String q, @Nullable NoticeState state, @Nullable Integer year) {

    public static final NoticeFilter ALL = new NoticeFilter("", null, null);

    public NoticeFilter withWords(String words) {
        return new NoticeFilter(words, state, year);
    }

    public NoticeFilter withState(@Nullable NoticeState other) {
        return new NoticeFilter(q, other, year);
    }

    public NoticeFilter withYear(@Nullable Integer other) {
        return new NoticeFilter(q, state, other);
    }
}
