package org.jianfu.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy to read.
 *
 * @param seen which state of the row this is, for {@link PolicyDesk}'s verbs
 * @param clauses those the portal knows, in their order; often not all there are
 */
public record PolicyPage(
        PolicyId id, PolicyHead head, @Nullable Integer seen, List<Clause> clauses) {

    public PolicyPage {
        clauses = List.copyOf(clauses);
    }

    /**
     * A clause to read.
     *
     * @param seen which state of the row this is
     */
    public record Clause(ClauseId id, @Nullable Integer seen, ClauseText text, Proof proof) {}
}
