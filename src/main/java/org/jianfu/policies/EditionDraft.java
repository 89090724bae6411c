package org.jianfu.policies;

import java.time.LocalDate;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy as its editors see it.
 *
 * @param seen which state of the row this is, for {@link PolicyEditing}'s verbs
 * @param policy the policy's short name
 * @param decidedBy who sent it back, published or withdrew it
 * @param reason why it was sent back or withdrawn
 * @param steps what the person who asked may do now
 */
public record EditionDraft(
        EditionId id,
        @Nullable Integer seen,
        String policy,
        int number,
        EditionState state,
        EditionText text,
        @Nullable AccountId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        Set<EditionStep> steps) {

    public EditionDraft {
        steps = Set.copyOf(steps);
    }

    public boolean may(EditionStep step) {
        return steps.contains(step);
    }
}
