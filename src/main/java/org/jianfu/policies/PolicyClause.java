package org.jianfu.policies;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A clause 条款 in one version of its policy. */
@Entity
class PolicyClause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private PolicyEdition edition;

    private int position;

    @Embedded
    private ClauseText text;

    @Embedded
    private Proof proof;

    @SuppressWarnings("NullAway.Init")
    protected PolicyClause() {}

    PolicyClause(PolicyEdition edition, int position, ClauseText text, Proof proof) {
        this.edition = edition;
        this.position = position;
        this.text = text;
        this.proof = proof;
    }

    /** Somebody has compared the clause with the original. */
    void confirm(@Nullable Integer seen, Proof confirmed) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(PolicyClause.class, requireNonNull(id));
        }
        this.proof = confirmed;
    }

    ClauseId id() {
        return new ClauseId(requireNonNull(id));
    }

    @Nullable
    Integer version() {
        return version;
    }

    PolicyEdition edition() {
        return edition;
    }

    int position() {
        return position;
    }

    ClauseText text() {
        return text;
    }

    Proof proof() {
        return proof;
    }
}
