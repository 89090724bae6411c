package org.jianfu.casework;

import org.springframework.data.domain.Sort;

/** The orders a list of leads can have; only these reach the query. */
public enum LeadSort {
    /** 期限近的在前 */
    DUE(Sort.by(Sort.Order.asc("due").nullsLast(), Sort.Order.desc("receivedOn"), Sort.Order.asc("id"))),
    /** 新收到的在前 */
    RECEIVED(Sort.by(Sort.Order.desc("receivedOn"), Sort.Order.asc("id"))),
    /** 先收到的在前 */
    OLDEST(Sort.by(Sort.Order.asc("receivedOn"), Sort.Order.asc("id")));

    private final Sort sort;

    LeadSort(Sort sort) {
        this.sort = sort;
    }

    public Sort sort() {
        return sort;
    }
}
