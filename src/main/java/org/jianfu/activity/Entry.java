package org.jianfu.activity;

import java.time.Instant;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One step as it is shown on a timeline.
 *
 * @param at when; only its date counts where {@code dateOnly}
 * @param dateOnly true for what a reporter did, so that no time can be held against a building's logs
 * @param actor who, or null for a reporter and for the portal itself
 * @param key text key of what happened
 * @param args what stands in that text
 * @param about what else it speaks of and is looked at elsewhere, such as the letter that followed from a lead
 */
public record Entry(
        Subject subject,
        Instant at,
        boolean dateOnly,
        @Nullable AccountId actor,
        String key,
        List<String> args,
        @Nullable Subject about) {}
