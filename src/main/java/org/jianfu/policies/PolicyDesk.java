package org.jianfu.policies;

import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors keep the policies right: what was noted from memory or a summary is compared with its original 核对. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class PolicyDesk {

    private final PolicyRepository policies;
    private final PolicyEditionRepository editions;
    private final PolicyClauseRepository clauses;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PolicyDesk(
            PolicyRepository policies,
            PolicyEditionRepository editions,
            PolicyClauseRepository clauses,
            Trail trail,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.policies = policies;
        this.editions = editions;
        this.clauses = clauses;
        this.trail = trail;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Says that a clause was compared with the original and found right. */
    public void confirm(ClauseId id, @Nullable Integer seen, Confirmation confirmation) {
        PolicyClause clause = clauses.findById(id.value()).orElseThrow(() -> new NotVisible("clause " + id));
        clause.confirm(
                seen,
                clause.proof().confirmed(confirmation, currentUser.require().id()));
        trail.record(
                Subject.of(clause.edition().policy().id()),
                "policies.trail.clauseConfirmed",
                clause.text().number() == null
                        ? clause.text().heading()
                        : clause.text().number(),
                confirmation.source(),
                confirmation.on());
        changed(clause.edition());
    }

    /**
     * Says that number and dates were compared with the original, mended where they differed.
     *
     * @param found as the original has them
     */
    public void confirm(
            String policy, int edition, @Nullable Integer seen, PolicyParticulars found, Confirmation confirmation) {
        PolicyEdition known = find(policy, edition);
        known.confirm(
                seen,
                found,
                known.proof().confirmed(confirmation, currentUser.require().id()));
        trail.record(
                Subject.of(known.policy().id()),
                "policies.trail.confirmed",
                known.particulars().title(),
                confirmation.source(),
                confirmation.on());
        changed(known);
    }

    /** Says that a policy holds no longer, and what has taken its place. */
    public void repeal(String policy, int edition, @Nullable Integer seen, Repeal repeal) {
        PolicyEdition known = find(policy, edition);
        known.repeal(seen, repeal.day());
        String successor = repeal.replacedBy();
        if (successor != null) {
            known.policy()
                    .giveWayTo(policies.findByCode(successor).orElseThrow(() -> new NotVisible("policy " + successor)));
        }
        trail.record(
                Subject.of(known.policy().id()),
                "policies.trail.repealed",
                known.particulars().title(),
                repeal.day(),
                repeal.confirmation().source());
        changed(known);
    }

    /** Readers find what is there now. */
    private void changed(PolicyEdition edition) {
        events.publishEvent(new SearchChanged(PolicyTexts.NAME, edition.policy().code()));
    }

    private PolicyEdition find(String policy, int edition) {
        return editions.ofPolicy(policy).stream()
                .filter(candidate -> candidate.number() == edition)
                .findFirst()
                .orElseThrow(() -> new NotVisible("policy " + policy));
    }
}
