package org.jianfu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jianfu.approval.ApprovalId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What the verification came to 核实结论, as one person proposed it; another decides, see {@link FindingApprovals}. */
@Entity
@Table(name = "lead_finding")
class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "lead_id")
    private LeadId lead;

    @Enumerated(EnumType.STRING)
    private Findings.Conclusion conclusion;

    private Sealed reasoning;

    private Sealed facts;

    private Sealed publicNote;

    @Embedded
    private Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(
            LeadId lead,
            Findings.Conclusion conclusion,
            Sealed reasoning,
            Sealed facts,
            Sealed publicNote,
            Proposal proposal) {
        this.lead = lead;
        this.conclusion = conclusion;
        this.reasoning = reasoning;
        this.facts = facts;
        this.publicNote = publicNote;
        this.proposal = proposal;
    }

    /**
     * Who handed it in to be approved.
     *
     * @param approval under which it is signed; a finding that was sent back is improved under the same one
     */
    @Embeddable
    record Proposal(
            @Column(name = "proposed_by") AccountId by,
            @Column(name = "proposed_at") Instant at,
            @Column(name = "approval_id") ApprovalId approval) {}

    LeadId lead() {
        return lead;
    }

    Findings.Conclusion conclusion() {
        return conclusion;
    }

    Sealed reasoning() {
        return reasoning;
    }

    Sealed facts() {
        return facts;
    }

    Sealed publicNote() {
        return publicNote;
    }

    public AccountId proposer() {
        return proposal.by();
    }

    Instant proposedAt() {
        return proposal.at();
    }

    ApprovalId approval() {
        return proposal.approval();
    }
}
