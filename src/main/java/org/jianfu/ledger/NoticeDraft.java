package org.jianfu.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a notice before it is proposed.
 *
 * @param levelReason why the level is not the proposed one, where it is not
 */
public record NoticeDraft(NoticeLevel level, @Nullable String levelReason, Wording wording) {}
