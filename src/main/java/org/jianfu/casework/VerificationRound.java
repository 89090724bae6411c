package org.jianfu.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A question and what was answered to it, opened for those who may read it. */
public record VerificationRound(
        String question,
        List<AttachedFile> questionFiles,
        LocalDate due,
        AccountId askedBy,
        Instant askedAt,
        @Nullable String answer,
        List<AttachedFile> answerFiles,
        @Nullable AccountId answeredBy,
        @Nullable Instant answeredAt) {}
