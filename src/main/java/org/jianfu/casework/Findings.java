package org.jianfu.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalId;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.intake.Progress;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.ledger.Violation;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Findings 核实结论: the handler proposes one, another person approves it or returns it. */
@Service
@ForDesk
@Transactional
public class Findings {

    private final LeadWork work;
    private final FindingRepository findings;
    private final FindingApprovals approvals;
    private final Disposal disposal;

    Findings(LeadWork work, FindingRepository findings, FindingApprovals approvals, Disposal disposal) {
        this.work = work;
        this.findings = findings;
        this.approvals = approvals;
        this.disposal = disposal;
    }

    public void propose(LeadId id, @Nullable Integer version, Draft draft) {
        Lead lead = work.forStep(id, version, LeadAction.PROPOSE_FINDING);
        Draft checked = draft.checked();
        lead.proposeFinding();
        ApprovalId approval =
                approvals.handIn(lead, latest(id).map(Finding::approval).orElse(null));
        findings.save(new Finding(
                id,
                checked.conclusion(),
                work.seal(lead, "reasoning", checked.reasoning()),
                work.seal(lead, "facts", checked.facts()),
                work.seal(lead, "publicNote", checked.publicNote()),
                new Finding.Proposal(work.me(), work.now(), approval)));
        work.record(lead, "casework.trail.findingProposed");
        work.changed();
    }

    /** Confirms a finding without a comment. */
    public void approve(LeadId id, @Nullable Integer version) {
        approve(id, version, "");
    }

    /**
     * Confirms a finding; with the last signature the reporter reads the public note. Where nothing was substantiated, that
     * is the end.
     *
     * @param opinion what the approver says about it, or nothing
     */
    public void approve(LeadId id, @Nullable Integer version, String opinion) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_FINDING);
        Finding finding = require(id);
        if (approvals.approve(finding, opinion)) {
            confirm(lead, finding);
        } else {
            work.record(lead, "casework.trail.findingAgreed");
            work.changed();
        }
    }

    private void confirm(Lead lead, Finding finding) {
        lead.approveFinding(finding.conclusion());
        work.progress(lead, Progress.CONCLUDED, work.unseal(lead, "publicNote", finding.publicNote()));
        work.record(lead, "casework.trail.findingApproved");
        if (!finding.conclusion().isSubstantiated()) {
            disposal.close(lead, "");
        }
        work.toHandler(lead, "casework.notify.findingApproved");
    }

    /** Sends a finding back to the handler, saying what is missing. */
    public void sendBack(LeadId id, @Nullable Integer version, String reason) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_FINDING);
        approvals.sendBack(require(id), TextLimit.REASON.require(reason));
        lead.returnFinding();
        work.record(lead, "casework.trail.findingReturned");
        work.changed();
    }

    /**
     * Any other act of the approval of a finding: handed on, another signature asked for, reminded of, taken back.
     *
     * @param version of the approval that was seen
     */
    public void act(LeadId id, @Nullable Integer version, ApprovalCommand command) {
        Lead lead = work.get(id);
        switch (approvals.act(lead, require(id), version, command)) {
            case IN_PROGRESS -> {}
            case WITHDRAWN -> takeBack(lead);
            // decided with all of the finding before one's eyes, and sent back with what is missing, above
            case APPROVED, RETURNED, REJECTED -> throw new Refused("kernel.refused.state");
        }
        work.changed();
    }

    /** Somebody stepped back from the lead 回避 and does not decide about its finding either. */
    void recuse(Lead lead, AccountId who) {
        if (lead.state() == LeadState.FINDING_PROPOSED) {
            latest(lead.id()).ifPresent(finding -> approvals.recuse(finding, who));
        }
    }

    private void takeBack(Lead lead) {
        if (lead.state() == LeadState.FINDING_PROPOSED) {
            lead.returnFinding();
            work.record(lead, "casework.trail.findingTakenBack");
        }
    }

    private Optional<Finding> latest(LeadId id) {
        return findings.findFirstByLeadOrderByIdDesc(id);
    }

    private Finding require(LeadId id) {
        return latest(id).orElseThrow(() -> new NotVisible("finding of lead " + id));
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
    public record Draft(
            @NotNull(message = "casework.refused.conclusion")
            Findings.Conclusion conclusion,

            @NotBlank @CodePointLength(max = TextLimit.LONG) String reasoning,
            @CodePointLength(max = Violation.FACTS_LIMIT) String facts,

            @NotBlank @CodePointLength(max = TextLimit.SHORT)
            String publicNote) {

        public Draft {
            reasoning = CleanText.of(reasoning).strip();
            facts = CleanText.of(facts).strip();
            publicNote = CleanText.of(publicNote).strip();
        }

        /** Where nothing was substantiated, there are no facts. */
        Draft checked() {
            Constraints.require(this);
            return conclusion.isSubstantiated()
                    ? new Draft(conclusion, reasoning, new TextLimit(Violation.FACTS_LIMIT).require(facts), publicNote)
                    : new Draft(conclusion, reasoning, "", publicNote);
        }
    }

    /**
     * The latest finding of a lead, opened.
     *
     * @param approval how it stands: who signed, and why it was sent back
     */
    public record Proposed(Findings.Draft draft, AccountId proposer, Instant proposedAt, ApprovalRecord approval) {

        /** @param opening opens a sealed text by what it is */
        static Proposed of(Finding finding, ApprovalRecord approval, BiFunction<String, Sealed, String> opening) {
            return new Proposed(
                    new Findings.Draft(
                            finding.conclusion(),
                            opening.apply("reasoning", finding.reasoning()),
                            opening.apply("facts", finding.facts()),
                            opening.apply("publicNote", finding.publicNote())),
                    finding.proposer(),
                    finding.proposedAt(),
                    approval);
        }
    }
}
