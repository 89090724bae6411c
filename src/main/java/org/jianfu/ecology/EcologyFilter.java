package org.jianfu.ecology;

import org.jspecify.annotations.Nullable;

/**
 * Which units' pages are wanted, and of which year.
 *
 * @param q a name, short name, former name, pinyin or initials; blank for every existing unit
 * @param year null for the present one
 */
public record EcologyFilter(String q, @Nullable Integer year) {

    public static final EcologyFilter ALL = new EcologyFilter("", null);

    /** @throws IllegalArgumentException when there are no pages of that year */
    public EcologyFilter {
        if (year != null && year < EcologyPages.FIRST_YEAR) {
            throw new IllegalArgumentException("not a year with pages");
        }
    }

    public EcologyFilter withWords(String words) {
        return new EcologyFilter(words, year);
    }

    public EcologyFilter withYear(@Nullable Integer other) {
        return new EcologyFilter(q, other);
    }
}
