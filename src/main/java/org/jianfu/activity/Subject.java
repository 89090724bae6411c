package org.jianfu.activity;

import org.jianfu.kernel.TypedId;

/**
 * What a trail entry is about.
 *
 * @param type a short lower-case word, e.g. {@code lead}
 * @param id the row it names
 */
public record Subject(String type, long id) {

    /** The row an id names. */
    public static Subject of(TypedId id) {
        return new Subject(id.kind(), id.value());
    }

    /** Something that is counted but has no id of its own, such as a year of the calendar. */
    public static Subject of(String type, long id) {
        return new Subject(type, id);
    }
}
