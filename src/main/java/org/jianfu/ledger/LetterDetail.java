package org.jianfu.ledger;

import java.util.List;
import org.jianfu.documents.OfficialLetter;

/**
 * A letter as one person may see it.
 *
 * @param sheet how it looks on paper
 * @param steps the decisions so far; for the unit only those since it was issued
 * @param asUnit whether this person acts for the unit it went to
 * @param asDesk whether this person works at the desk it came from
 */
public record LetterDetail<L extends ReadLetter>(
        L letter,
        String unitName,
        OfficialLetter sheet,
        List<? extends LetterStep> steps,
        List<UnitReply> replies,
        boolean asUnit,
        boolean asDesk) {

    public LetterDetail {
        steps = List.copyOf(steps);
        replies = List.copyOf(replies);
    }
}
