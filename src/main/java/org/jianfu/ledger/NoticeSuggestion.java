package org.jianfu.ledger;

/**
 * What the portal proposes for a notice.
 *
 * @param earlier how many entries led to that level: the same unit, the same rule, within twelve months
 */
public record NoticeSuggestion(NoticeLevel level, int earlier, Wording reminder, Wording warning) {

    /** The template's wording for a level. */
    public Wording wording(NoticeLevel chosen) {
        return chosen == NoticeLevel.WARNING ? warning : reminder;
    }
}
