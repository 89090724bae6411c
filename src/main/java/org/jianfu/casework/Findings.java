package org.jianfu.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jianfu.intake.Progress;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.Violation;
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

    private final LeadWork work;
    private final FindingRepository findings;
    private final Disposal disposal;
    private final ApplicationEventPublisher events;

    Findings(LeadWork work, FindingRepository findings, Disposal disposal, ApplicationEventPublisher events) {
        this.work = work;
        this.findings = findings;
        this.disposal = disposal;
        this.events = events;
    }

    public void propose(LeadId id, @Nullable Integer version, Draft draft) {
        Lead lead = work.forStep(id, version, LeadAction.PROPOSE_FINDING);
        Draft checked = draft.checked();
        lead.proposeFinding();
        findings.save(new Finding(
                id,
                checked.conclusion(),
                work.seal(lead, "reasoning", checked.reasoning()),
                work.seal(lead, "facts", checked.facts()),
                work.seal(lead, "publicNote", checked.publicNote()),
                me(),
                work.now()));
        work.record(lead, "casework.trail.findingProposed");
        work.toSupervisors(lead, "casework.notify.findingProposed");
    }

    /** Confirms a finding; the reporter reads the public note from now on. Where nothing was substantiated, that is the end. */
    public void approve(LeadId id, @Nullable Integer version) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_FINDING);
        Finding finding = latest(id).orElseThrow();
        finding.decide(new FindingDecision(true, null, me(), work.now()));
        lead.approveFinding(finding.conclusion());
        work.progress(lead, Progress.CONCLUDED, work.unseal(lead, "publicNote", finding.publicNote()));
        work.record(lead, "casework.trail.findingApproved");
        events.publishEvent(
                new FindingConfirmed(id, Objects.requireNonNull(lead.unit()), finding.conclusion(), work.today()));
        if (!finding.conclusion().isSubstantiated()) {
            disposal.close(lead);
        }
        work.toHandler(lead, "casework.notify.findingApproved");
    }

    /** Sends a finding back to the handler, saying what is missing. */
    public void sendBack(LeadId id, @Nullable Integer version, String reason) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_FINDING);
        Sealed words = work.seal(lead, "return", Words.require(reason, Words.SHORT));
        latest(id).orElseThrow().decide(new FindingDecision(false, words, me(), work.now()));
        lead.returnFinding();
        work.record(lead, "casework.trail.findingReturned");
        work.toHandler(lead, "casework.notify.findingReturned");
    }

    /** The finding proposed last, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Proposed> of(LeadId id) {
        Lead lead = work.get(id);
        return latest(id).map(finding -> Proposed.of(finding, (what, text) -> work.unseal(lead, what, text)));
    }

    private Optional<Finding> latest(LeadId id) {
        return findings.findFirstByLeadOrderByIdDesc(id);
    }

    private AccountId me() {
        return work.me();
    }

    /** What a verification came to 核实结论. */
    public enum Conclusion {
        /** 属实 */
        SUBSTANTIATED,
        /** 部分属实 */
        PARTLY,
        /** 不属实 */
        UNSUBSTANTIATED,
        /** 无法查实 */
        UNESTABLISHED;

        /** Whether something was found that goes on the ledger. */
        public boolean isSubstantiated() {
            return this == SUBSTANTIATED || this == PARTLY;
        }
    }

    /**
     * A finding as the handler writes it.
     *
     * @param reasoning how the evidence leads to the conclusion; stays inside
     * @param facts what was established, as it will stand in the ledger
     * @param publicNote what the reporter reads
     */
    public record Draft(Findings.Conclusion conclusion, String reasoning, String facts, String publicNote) {

        Draft checked() {
            return new Draft(
                    conclusion,
                    Words.require(reasoning, Words.LONG),
                    conclusion.isSubstantiated() ? Words.require(facts, Violation.FACTS_LIMIT) : "",
                    Words.require(publicNote, Words.SHORT));
        }
    }

    /**
     * The latest finding of a lead, opened.
     *
     * @param approved null until another person has decided
     * @param returnReason why it was returned
     */
    public record Proposed(
            Findings.Draft draft,
            AccountId proposer,
            Instant proposedAt,
            @Nullable Boolean approved,
            @Nullable AccountId decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String returnReason) {

        /** @param opening opens a sealed text by what it is */
        static Proposed of(Finding finding, BiFunction<String, Sealed, String> opening) {
            @Nullable FindingDecision decision = finding.decision();
            @Nullable Sealed returned = decision == null ? null : decision.returnReason();
            return new Proposed(
                    new Findings.Draft(
                            finding.conclusion(),
                            opening.apply("reasoning", finding.reasoning()),
                            opening.apply("facts", finding.facts()),
                            opening.apply("publicNote", finding.publicNote())),
                    finding.proposer(),
                    finding.proposedAt(),
                    decision == null ? null : decision.approved(),
                    decision == null ? null : decision.decidedBy(),
                    decision == null ? null : decision.decidedAt(),
                    returned == null ? null : opening.apply("return", returned));
        }
    }
}
