package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * What the workbench shows, as it stands in the URL.
 *
 * @param q part of a number, or of a unit's name, short name or pinyin
 * @param unit only this unit and those below it
 */
public record LeadFilter(
        Queue queue,
        String q,
        @Nullable UnitId unit,
        @Nullable CategoryId category,
        @Nullable LeadState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order sort) {

    /** A queue as it is, nothing filtered. */
    public static LeadFilter of(Queue queue) {
        return new LeadFilter(queue, "", null, null, null, null, null, Order.DUE);
    }

    public LeadFilter withWords(String words) {
        return new LeadFilter(queue, words, unit, category, state, from, to, sort);
    }

    public LeadFilter in(Queue other) {
        return new LeadFilter(other, q, unit, category, state, from, to, sort);
    }

    public LeadFilter sortedBy(@Nullable Order other) {
        return new LeadFilter(queue, q, unit, category, state, from, to, other == null ? Order.DUE : other);
    }

    public LeadFilter withUnit(@Nullable UnitId other) {
        return new LeadFilter(queue, q, other, category, state, from, to, sort);
    }

    public LeadFilter withCategory(@Nullable CategoryId other) {
        return new LeadFilter(queue, q, unit, other, state, from, to, sort);
    }

    public LeadFilter withState(@Nullable LeadState other) {
        return new LeadFilter(queue, q, unit, category, other, from, to, sort);
    }

    public LeadFilter from(@Nullable LocalDate first) {
        return new LeadFilter(queue, q, unit, category, state, first, to, sort);
    }

    public LeadFilter to(@Nullable LocalDate last) {
        return new LeadFilter(queue, q, unit, category, state, from, last, sort);
    }

    /** The tabs of the workbench 线索队列. */
    public enum Queue {
        /** 待受理 */
        NEW,
        /** 我承办 */
        MINE,
        /** 已逾期 */
        OVERDUE,
        /** 全部 */
        ALL
    }

    /** The orders a list of leads can have; only these reach the query. */
    public enum Order {
        /** 期限近的在前 */
        DUE(Sort.by(Sort.Order.asc("dueOrNever"), Sort.Order.desc("receivedOn"), Sort.Order.asc("id"))),
        /** 新收到的在前 */
        RECEIVED(Sort.by(Sort.Order.desc("receivedOn"), Sort.Order.asc("id"))),
        /** 先收到的在前 */
        OLDEST(Sort.by(Sort.Order.asc("receivedOn"), Sort.Order.asc("id")));

        private final Sort sort;

        Order(Sort sort) {
            this.sort = sort;
        }

        Sort sort() {
            return sort;
        }
    }
}
