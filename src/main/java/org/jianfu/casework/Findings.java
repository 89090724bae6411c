package org.jianfu.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.Progress;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Findings 核实结论: the handler proposes one, another person approves it or returns it. */
@Service
@ForDesk
@Transactional
public class Findings {

    private final FindingRepository findings;
    private final Leads leads;
    private final LeadSeal seal;
    private final HandOver handOver;
    private final Reports reports;
    private final Disposal disposal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            Leads leads,
            LeadSeal seal,
            HandOver handOver,
            Reports reports,
            Disposal disposal,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Trail trail,
            Clock clock) {
        this.findings = findings;
        this.leads = leads;
        this.seal = seal;
        this.handOver = handOver;
        this.reports = reports;
        this.disposal = disposal;
        this.currentUser = currentUser;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    public void propose(LeadId id, @Nullable Integer version, FindingDraft draft) {
        Lead lead = leads.forStep(id, version, LeadAction.PROPOSE_FINDING);
        FindingDraft checked = draft.checked();
        lead.proposeFinding();
        findings.save(new Finding(
                id,
                checked.conclusion(),
                seal.seal(lead, "reasoning", checked.reasoning()),
                seal.seal(lead, "facts", checked.facts()),
                seal.seal(lead, "publicNote", checked.publicNote()),
                me(),
                clock.instant()));
        trail.record(Subject.of(id), "casework.trail.findingProposed");
        handOver.toSupervisors(lead, "casework.notify.findingProposed");
    }

    /** Confirms a finding; the reporter reads the public note from now on. Where nothing was substantiated, that is the end. */
    public void approve(LeadId id, @Nullable Integer version) {
        Lead lead = leads.forStep(id, version, LeadAction.DECIDE_FINDING);
        Finding finding = latest(id).orElseThrow();
        finding.decide(new FindingDecision(true, null, me(), clock.instant()));
        lead.approveFinding(finding.conclusion());
        if (lead.report() != null) {
            String note = seal.unseal(lead, "publicNote", finding.publicNote());
            reports.progress(lead.report(), Progress.CONCLUDED, note);
        }
        trail.record(Subject.of(id), "casework.trail.findingApproved");
        events.publishEvent(new FindingConfirmed(
                id, Objects.requireNonNull(lead.unit()), finding.conclusion(), LocalDate.now(clock)));
        if (!finding.conclusion().isSubstantiated()) {
            disposal.close(lead);
        }
        handOver.toHandler(lead, "casework.notify.findingApproved");
    }

    /** Sends a finding back to the handler, saying what is missing. */
    public void sendBack(LeadId id, @Nullable Integer version, String reason) {
        Lead lead = leads.forStep(id, version, LeadAction.DECIDE_FINDING);
        Sealed words = seal.seal(lead, "return", Words.require(reason, Words.SHORT));
        latest(id).orElseThrow().decide(new FindingDecision(false, words, me(), clock.instant()));
        lead.returnFinding();
        trail.record(Subject.of(id), "casework.trail.findingReturned");
        handOver.toHandler(lead, "casework.notify.findingReturned");
    }

    /** The finding proposed last, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<ProposedFinding> of(LeadId id) {
        return of(leads.get(id));
    }

    Optional<ProposedFinding> of(Lead lead) {
        return latest(lead.id()).map(finding -> open(lead, finding));
    }

    private ProposedFinding open(Lead lead, Finding finding) {
        @Nullable FindingDecision decision = finding.decision();
        @Nullable Sealed returned = decision == null ? null : decision.returnReason();
        return new ProposedFinding(
                new FindingDraft(
                        finding.conclusion(),
                        seal.unseal(lead, "reasoning", finding.reasoning()),
                        seal.unseal(lead, "facts", finding.facts()),
                        seal.unseal(lead, "publicNote", finding.publicNote())),
                finding.proposer(),
                finding.proposedAt(),
                decision == null ? null : decision.approved(),
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decidedAt(),
                returned == null ? null : seal.unseal(lead, "return", returned));
    }

    private Optional<Finding> latest(LeadId id) {
        return findings.findFirstByLeadOrderByIdDesc(id);
    }

    private AccountId me() {
        return currentUser.require().id();
    }
}
