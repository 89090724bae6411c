package org.jianfu.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands 条款出处: the same through all versions of the policy.
 *
 * @param policy the policy's short name, e.g. {@code formalism-rules}
 * @param anchor the clause's, e.g. {@code c3}; null for the policy as a whole
 */
@Embeddable
public record ClauseRef(
        @Column(name = "policy_code") String policy,
        @Column(name = "clause_anchor") @Nullable String anchor) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Whether a text, from an address perhaps, could be the short name of a policy or a clause. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A policy as a whole. */
    public static ClauseRef to(String policy) {
        return new ClauseRef(policy, null);
    }

    /** As the end of an address: {@code formalism-rules#c3}. */
    @Override
    public String toString() {
        return anchor == null ? policy : policy + "#" + anchor;
    }
}
