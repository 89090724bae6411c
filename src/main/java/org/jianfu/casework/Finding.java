package org.jianfu.casework;

import jakarta.persistence.Column;
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
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What the verification came to 核实结论, as one person proposed it and another decided. */
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

    private AccountId proposedBy;

    private Instant proposedAt;

    @Embedded
    private @Nullable FindingDecision decision;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(
            LeadId lead,
            Findings.Conclusion conclusion,
            Sealed reasoning,
            Sealed facts,
            Sealed publicNote,
            AccountId proposedBy,
            Instant proposedAt) {
        this.lead = lead;
        this.conclusion = conclusion;
        this.reasoning = reasoning;
        this.facts = facts;
        this.publicNote = publicNote;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** Another person than the proposer decides; what was decided stays decided. */
    void decide(FindingDecision taken) {
        if (taken.decidedBy().equals(proposedBy)) {
            throw new Refused("casework.why.ownProposal");
        }
        if (decision != null) {
            throw new Refused("kernel.refused.state");
        }
        decision = taken;
    }

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
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    FindingDecision decision() {
        return decision;
    }
}
