package org.jianfu.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Desks;
import org.jianfu.units.TreeChanged;
import org.jianfu.units.Units;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A change of the tree may put a desk below the unit its leads are about, or a unit that was asked. The leads go to a desk
 * that may have them, closed ones too, for a reporter may ask again; open questions are taken back; whoever goes on with the
 * work is told, and whoever may not know any more finds nothing unread.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeadsFollowTheTree {

    private final LeadRepository leads;
    private final VerificationRepository requests;
    private final FindingRepository findings;
    private final FindingApprovals approvals;
    private final LeadWork work;
    private final Desks desks;
    private final Units units;

    LeadsFollowTheTree(
            LeadRepository leads,
            VerificationRepository requests,
            FindingRepository findings,
            FindingApprovals approvals,
            LeadWork work,
            Desks desks,
            Units units) {
        this.leads = leads;
        this.requests = requests;
        this.findings = findings;
        this.approvals = approvals;
        this.work = work;
        this.desks = desks;
        this.units = units;
    }

    /** Which units two things are about: a desk and the unit of its leads, or a unit that was asked and that of the lead. */
    record Pair<A>(A has, UnitId about) {}

    /** @throws Refused when nobody in the city could open some lead any more */
    @EventListener
    void follow(TreeChanged change) {
        leads.placed().stream()
                .filter(pair -> !desks.mayReceive(desks.get(pair.has()), pair.about()))
                .forEach(this::moveOn);
        Map<UnitId, Set<UnitId>> related = new HashMap<>();
        requests.open().stream()
                .filter(pair ->
                        related.computeIfAbsent(pair.has(), units::relatedUnits).contains(pair.about()))
                .forEach(this::takeBack);
    }

    private void moveOn(Pair<DeskId> pair) {
        Desk receiving = desks.receiving(pair.about()).orElseThrow(() -> new Refused("casework.refused.nobodyLeft"));
        leads.findByDeskAndUnit(pair.has(), pair.about()).forEach(lead -> moveOn(lead, receiving));
    }

    private void moveOn(Lead lead, Desk receiving) {
        dropProposal(lead);
        lead.followTree(receiving.id(), work.me(), work.now());
        work.record(lead, "casework.trail.routedByTree", receiving.name());
        if (lead.state().isOpen()) {
            work.toHandler(lead, "casework.notify.transferred");
        }
        work.askAgain(CaseworkLinks.to(lead.id()));
        work.changed();
    }

    /** Nobody of the old desk signs it any more. */
    private void dropProposal(Lead lead) {
        if (lead.state() == LeadState.FINDING_PROPOSED) {
            findings.findFirstByLeadOrderByIdDesc(lead.id()).ifPresent(approvals::drop);
            lead.returnFinding();
            work.record(lead, "casework.trail.findingTakenBack");
        }
    }

    private void takeBack(Pair<UnitId> pair) {
        requests.openOf(pair.has(), pair.about()).forEach(request -> {
            request.cancel();
            work.record(request.lead(), "casework.trail.askCancelledByTree", request.number());
            work.toHandler(request.lead(), "casework.notify.askCancelled");
            work.askAgain(CaseworkLinks.to(request.id()));
        });
    }
}
