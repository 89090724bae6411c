package org.jianfu.ledger.notices;

import org.jianfu.ledger.NoticeLevel;
import org.jianfu.ledger.letters.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a notice before it is proposed.
 *
 * @param levelReason why the level is not the proposed one, where it is not
 */
public record NoticeDraft(NoticeLevel level, @Nullable String levelReason, Wording wording) {}
