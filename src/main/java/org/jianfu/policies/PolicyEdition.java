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

/** A version of a policy 政策版本: as it was issued, or as a later amendment left it. */
@Entity
class PolicyEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Policy policy;

    private int number;

    @Embedded
    private PolicyParticulars particulars;

    @Embedded
    private Proof proof;

    @SuppressWarnings("NullAway.Init")
    protected PolicyEdition() {}

    PolicyEdition(Policy policy, int number, PolicyParticulars particulars, Proof proof) {
        this.policy = policy;
        this.number = number;
        this.particulars = particulars.complete();
        this.proof = proof;
    }

    /** Somebody has compared the particulars with the original, and mended them where they differed. */
    void confirm(@Nullable Integer seen, PolicyParticulars found, Proof confirmed) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(PolicyEdition.class, id());
        }
        this.particulars = found.complete();
        this.proof = confirmed;
    }

    long id() {
        return requireNonNull(id);
    }

    @Nullable
    Integer version() {
        return version;
    }

    Policy policy() {
        return policy;
    }

    int number() {
        return number;
    }

    PolicyParticulars particulars() {
        return particulars;
    }

    Proof proof() {
        return proof;
    }
}
