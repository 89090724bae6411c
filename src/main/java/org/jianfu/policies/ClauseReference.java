package org.jianfu.policies;

import org.jspecify.annotations.Nullable;

/**
 * Something that rests on a clause 引用: a rule, a lesson, a worked case.
 *
 * @param anchor the clause's; null where it names the policy as a whole
 * @param kindKey text key of what it is
 * @param title in the reader's language
 * @param publicAddress where everybody reads it, without a leading slash; null where only staff may
 * @param staffAddress where staff read it, without a leading slash
 * @param over whether it holds no longer
 */
public record ClauseReference(
        @Nullable String anchor,
        String kindKey,
        String title,
        @Nullable String publicAddress,
        String staffAddress,
        boolean over) {}
