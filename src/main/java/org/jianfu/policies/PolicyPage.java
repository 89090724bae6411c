package org.jianfu.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy to read.
 *
 * @param seen which state of the row this is, for {@link PolicyDesk}'s verbs
 * @param clauses those the portal knows, in their order; often not all there are
 * @param replacedBy what has taken its place, if something did
 * @param replaces whose place it took
 * @param versions all that were published, by their first days
 * @param current the number of the version that holds today
 */
public record PolicyPage(
        PolicyId id,
        PolicyHead head,
        @Nullable Integer seen,
        List<Clause> clauses,
        @Nullable PolicyHead replacedBy,
        List<PolicyHead> replaces,
        List<PolicyHead> versions,
        int current) {

    public PolicyPage {
        clauses = List.copyOf(clauses);
        replaces = List.copyOf(replaces);
        versions = List.copyOf(versions);
    }

    /**
     * A clause to read.
     *
     * @param seen which state of the row this is
     */
    public record Clause(ClauseId id, @Nullable Integer seen, ClauseText text, Proof proof) {}
}
