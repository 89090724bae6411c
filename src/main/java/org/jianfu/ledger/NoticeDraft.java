package org.jianfu.ledger;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a notice before it is proposed.
 *
 * @param levelReason why the level is not the proposed one, where it is not
 */
public record NoticeDraft(
        @NotNull NoticeLevel level,
        @CodePointLength(max = TextLimit.SHORT) @Nullable String levelReason,
        Wording wording) {}
