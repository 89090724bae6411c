package org.jianfu.ledger;

import java.util.Optional;
import org.jianfu.kernel.Refused;

/**
 * What the portal proposes for a notice.
 *
 * @param earlier how many entries led to that level: the same unit, the same rule, within twelve months
 * @param obstacle why it cannot be handed in yet, where the rule it rests on was not checked
 */
public record NoticeSuggestion(
        NoticeLevel level, int earlier, Wording reminder, Wording warning, Optional<Refused> obstacle) {

    /** The template's wording for a level. */
    public Wording wording(NoticeLevel chosen) {
        return chosen == NoticeLevel.WARNING ? warning : reminder;
    }
}
