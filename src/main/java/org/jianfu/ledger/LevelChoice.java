package org.jianfu.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * The level a person decided on, beside the one the recurrence rule proposed.
 *
 * @param reason why the person deviates; nothing where they follow the proposal
 */
@Embeddable
public record LevelChoice(
        @Enumerated(EnumType.STRING) NoticeLevel level,
        @Enumerated(EnumType.STRING) NoticeLevel proposed,
        @Nullable String levelReason) {

    public LevelChoice {
        levelReason = level == proposed || levelReason == null || levelReason.isBlank() ? null : levelReason.strip();
    }

    public boolean deviates() {
        return level != proposed;
    }

    LevelChoice justified() {
        if (deviates() && levelReason == null) {
            throw new Refused("ledger.refused.levelReason");
        }
        if (levelReason != null) {
            TextLimit.REASON.atMost(levelReason);
        }
        return this;
    }
}
