package org.jianfu.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits of this page, the best first
 * @param total on all pages
 * @param similar whether nothing had all the words, and these come near
 * @param kinds how many there are of each kind, whatever the filters
 * @param shelves how many on each shelf
 * @param statuses how many with each status
 */
public record SearchAnswer(
        List<Hit> hits,
        long total,
        boolean similar,
        Map<String, Long> kinds,
        Map<String, Long> shelves,
        Map<String, Long> statuses) {

    /** How many stand on a page. */
    public static final int PAGE = 20;

    static final SearchAnswer NOTHING = new SearchAnswer(List.of(), 0, false, Map.of(), Map.of(), Map.of());

    public SearchAnswer {
        hits = List.copyOf(hits);
    }

    /**
     * One text that was found.
     *
     * @param words what was looked for, to mark it
     */
    public record Hit(Searchable text, FoundWords words) {}
}
