package org.jianfu.ledger.notices;

import java.util.List;
import org.jianfu.ledger.NegativeEntry;
import org.jianfu.ledger.NoticeLevel;
import org.jianfu.ledger.letters.Wording;

/**
 * What the portal proposes for a notice.
 *
 * @param earlier what led to that level: the same unit, the same rule, within twelve months
 */
public record NoticeSuggestion(NoticeLevel level, List<NegativeEntry> earlier, Wording reminder, Wording warning) {

    public NoticeSuggestion {
        earlier = List.copyOf(earlier);
    }

    /** The template's wording for a level. */
    public Wording wording(NoticeLevel chosen) {
        return chosen == NoticeLevel.WARNING ? warning : reminder;
    }
}
