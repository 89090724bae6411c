package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A warning notice 预警工作提示 as it is read.
 *
 * @param proposedBy who handed it in for approval, and may not approve it
 */
public record Notice(
        NoticeId id,
        Head head,
        NoticeState state,
        LevelChoice level,
        @Nullable LocalDate acknowledgeBy,
        @Nullable LocalDate answerBy,
        Optional<AccountId> proposedBy)
        implements ReadLetter {

    @Override
    public @Nullable LocalDate due() {
        return state.due(acknowledgeBy, answerBy);
    }

    @Override
    public String kind() {
        return "notice";
    }
}
