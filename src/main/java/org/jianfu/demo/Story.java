package org.jianfu.demo;

import org.jianfu.kernel.Facts;

/** One invented report: what it says, and how far the office has come with it. */
record Story(Facts.Row row) {

    /** How far a story is told; each stage contains the ones it builds on. */
    enum Stage {
        NEW,
        OVERDUE,
        REJECTED,
        ASKED,
        VERIFIED,
        PROPOSED,
        UNSUBSTANTIATED,
        NOTICE_PROPOSED,
        ISSUED,
        ANSWERED,
        ORDERED,
        CLOSED;

        boolean isPast(Stage other) {
            return compareTo(other) > 0;
        }
    }

    /** How many days ago it arrived. */
    int days() {
        return Integer.parseInt(row.get("days"));
    }

    Stage until() {
        return Stage.valueOf(row.get("until"));
    }

    String get(String column) {
        return row.get(column);
    }

    boolean has(String column) {
        return !row.get(column).isEmpty();
    }
}
