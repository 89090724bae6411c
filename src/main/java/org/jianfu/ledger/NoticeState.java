package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.jianfu.kernel.Transitions;
import org.jspecify.annotations.Nullable;

/** Where a warning notice 预警工作提示 stands. */
public enum NoticeState implements Transitions<NoticeState> {
    /** 起草中 */
    DRAFT,
    /** 待审批 */
    PROPOSED,
    /** 待签收 */
    ISSUED,
    /** 待回复 */
    ACKNOWLEDGED,
    /** 待核查 */
    ANSWERED,
    /** 已退回 */
    RETURNED,
    /** 已办结 */
    CLOSED;

    @Override
    public Set<NoticeState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED);
            case PROPOSED -> Set.of(ISSUED, DRAFT);
            case ISSUED -> Set.of(ACKNOWLEDGED);
            case ACKNOWLEDGED, RETURNED -> Set.of(ANSWERED);
            case ANSWERED -> Set.of(CLOSED, RETURNED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether the unit has it; drafts and proposals are the desk's own. */
    public boolean isIssued() {
        return this != DRAFT && this != PROPOSED;
    }

    /** Whether the unit has to act: acknowledge or answer. */
    public boolean waitsForUnit() {
        return this == ISSUED || this == ACKNOWLEDGED || this == RETURNED;
    }

    /** Which of its two days is the next one the unit has to keep; null when it need not do anything. */
    @Nullable
    LocalDate due(@Nullable LocalDate acknowledgeBy, @Nullable LocalDate answerBy) {
        return switch (this) {
            case ISSUED -> acknowledgeBy;
            case ACKNOWLEDGED, RETURNED -> answerBy;
            case DRAFT, PROPOSED, ANSWERED, CLOSED -> null;
        };
    }
}
