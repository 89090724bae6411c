package org.jianfu.training;

import org.jspecify.annotations.Nullable;

/**
 * Which questions the editors want to see.
 *
 * @param q part of a question
 * @param course the short name of one
 */
public record BankFilter(
        String q, @Nullable String course, @Nullable QuestionKind kind) {

    public static final BankFilter ALL = new BankFilter("", null, null);

    public BankFilter withWords(String words) {
        return new BankFilter(words, course, kind);
    }

    public BankFilter withCourse(@Nullable String other) {
        return new BankFilter(q, other, kind);
    }

    public BankFilter withKind(@Nullable QuestionKind other) {
        return new BankFilter(q, course, other);
    }
}
