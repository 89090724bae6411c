package org.jianfu.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which orders to rectify are wanted; what is null or blank does not narrow.
 *
 * @param q part of a number, a title, or a unit's name or spelling
 * @param year in which it was issued
 */
public record OrderFilter(
        String q, @Nullable OrderState state, @Nullable Integer year) {

    public static final OrderFilter ALL = new OrderFilter("", null, null);

    public OrderFilter withWords(String words) {
        return new OrderFilter(words, state, year);
    }

    public OrderFilter withState(@Nullable OrderState other) {
        return new OrderFilter(q, other, year);
    }

    public OrderFilter withYear(@Nullable Integer other) {
        return new OrderFilter(q, state, other);
    }
}
