package org.jianfu.ledger;

import java.util.List;
import java.util.Set;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as one person may see it.
 *
 * @param sheet how it looks on paper
 * @param steps the decisions so far; for the unit only those since it was issued
 * @param actors the units whose people act for the one it went to: itself and those that carried on what it left
 * @param asUnit whether this person acts for the unit it went to
 * @param asDesk whether this person works at the desk it came from
 * @param approval how it is approved, for its desk; null where nobody has to approve it
 */
public record LetterDetail<L extends ReadLetter>(
        L letter,
        String unitName,
        OfficialLetter sheet,
        List<? extends LetterStep> steps,
        List<UnitReply> replies,
        Set<UnitId> actors,
        boolean asUnit,
        boolean asDesk,
        @Nullable ApprovalRecord approval) {

    public LetterDetail {
        steps = List.copyOf(steps);
        replies = List.copyOf(replies);
        actors = Set.copyOf(actors);
    }

    LetterDetail<L> with(@Nullable ApprovalRecord standing) {
        return new LetterDetail<>(letter, unitName, sheet, steps, replies, actors, asUnit, asDesk, standing);
    }
}
