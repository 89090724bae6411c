package org.jianfu.search;

/** Where one searches, without a leading slash. */
public final class SearchLinks {

    /** For everybody. */
    public static final String SEARCH = "search";

    /** Where the words that mean the same are kept. */
    public static final String SYNONYMS = "staff/synonyms";

    private SearchLinks() {}
}
