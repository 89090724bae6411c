package org.jianfu.policies;

import org.jspecify.annotations.Nullable;

/**
 * A clause, or a policy as a whole, as those that rest on it name it.
 *
 * @param number of the clause; null where it has none, or for the policy as a whole
 * @param heading of the clause; null for the policy as a whole
 * @param status of the policy on the day it was asked for
 * @param verified whether the wording was compared with the original
 */
public record CitedClause(
        ClauseRef ref,
        String policyTitle,
        @Nullable String number,
        @Nullable String heading,
        PolicyStatus status,
        boolean verified) {

    /** 《title》第三条 What it is about */
    public String label() {
        return name() + (heading == null ? "" : " " + heading);
    }

    /** 《title》第三条 */
    public String name() {
        return "《" + policyTitle + "》" + (number == null ? "" : number);
    }
}
