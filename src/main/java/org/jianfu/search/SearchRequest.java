package org.jianfu.search;

/**
 * What somebody looks for.
 *
 * @param typed as it was typed, cut where it is too long
 * @param kind a {@link SearchKind}'s code; empty for all
 * @param shelf a course or an issuing body by its Chinese name; empty for all
 * @param status text key of a status; empty for all
 * @param page from 1
 */
public record SearchRequest(String typed, String kind, String shelf, String status, int page) {

    /** The longest query that is read, in characters. */
    public static final int LONGEST = 100;

    /** The last page anybody turns to. */
    public static final int LAST_PAGE = 50;

    /** Whether only some of what is found is wanted. */
    public boolean isNarrowed() {
        return !kind.isEmpty() || !shelf.isEmpty() || !status.isEmpty();
    }

    public SearchRequest {
        typed = typed.strip();
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            typed = typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        }
        page = Math.clamp(page, 1, LAST_PAGE);
    }
}
