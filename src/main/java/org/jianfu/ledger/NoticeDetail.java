package org.jianfu.ledger;

import java.util.List;
import org.jianfu.documents.OfficialLetter;

/**
 * A notice as one person may see it.
 *
 * @param steps the decisions so far; for the unit only those since it was issued
 * @param asUnit whether this person acts for the unit it went to
 * @param asDesk whether this person works at the desk it came from
 */
public record NoticeDetail(
        WarningNotice notice,
        String unitName,
        OfficialLetter letter,
        List<NoticeStep> steps,
        List<UnitReply> replies,
        boolean asUnit,
        boolean asDesk) {

    public NoticeDetail {
        steps = List.copyOf(steps);
        replies = List.copyOf(replies);
    }
}
