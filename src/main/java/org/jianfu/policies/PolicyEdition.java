package org.jianfu.policies;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * A version of a policy 政策版本: as it was issued, or as a later amendment left it. Once others have read it, it is never
 * rewritten; who had a hand in it never publishes it.
 */
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

    /** The clauses as they were typed; those that came with the portal were not. */
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @ElementCollection
    @CollectionTable(name = "policy_writer", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "writer_id")
    private Set<AccountId> writers = new HashSet<>();

    private @Nullable AccountId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected PolicyEdition() {}

    private PolicyEdition(Policy policy, int number, PolicyParticulars particulars, Proof proof, EditionState state) {
        this.policy = policy;
        this.number = number;
        this.particulars = particulars.complete();
        this.proof = proof;
        this.state = state;
    }

    /** A version that came with the portal. */
    static PolicyEdition shipped(Policy policy, PolicyParticulars particulars, Proof proof) {
        return new PolicyEdition(policy, 1, particulars, proof, EditionState.PUBLISHED);
    }

    /** A version somebody begins to type. */
    static PolicyEdition draft(Policy policy, int number, EditionText text, AccountId by) {
        var draft = new PolicyEdition(
                policy, number, text.particulars(), new Proof(Confidence.COPY, text.source()), EditionState.DRAFT);
        draft.body = text.keepable().body();
        draft.writers.add(by);
        return draft;
    }

    void rewrite(@Nullable Integer seen, EditionText text, AccountId by) {
        requireVersion(seen);
        requireState(EditionState.DRAFT);
        text.keepable();
        this.particulars = text.particulars();
        this.proof = new Proof(Confidence.COPY, text.source());
        this.body = text.body();
        writers.add(by);
    }

    /** Whoever submits a text has a hand in it. */
    void submit(@Nullable Integer seen, AccountId by) {
        requireVersion(seen);
        requireState(EditionState.DRAFT);
        text().complete();
        state = state.become(EditionState.REVIEW);
        writers.add(by);
        reason = null;
    }

    void sendBack(@Nullable Integer seen, AccountId by, LocalDate on, String why) {
        requireVersion(seen);
        requireState(EditionState.REVIEW);
        decide(EditionState.DRAFT, by, on, why);
    }

    void discard(@Nullable Integer seen, AccountId by, LocalDate on) {
        requireVersion(seen);
        decide(EditionState.DISCARDED, by, on, null);
    }

    /** @throws Refused when this person had a hand in the text 两人把关 */
    void publish(@Nullable Integer seen, AccountId by, LocalDate on) {
        requireVersion(seen);
        if (writers.contains(by)) {
            throw new Refused("policies.refused.ownText");
        }
        decide(EditionState.PUBLISHED, by, on, null);
    }

    /** A later text of the same version takes its place. */
    void giveWay() {
        state = state.become(EditionState.CORRECTED);
    }

    void withdraw(@Nullable Integer seen, AccountId by, LocalDate on, String why) {
        requireVersion(seen);
        decide(EditionState.WITHDRAWN, by, on, why);
    }

    /** Somebody has compared the particulars with the original, and mended them where they differed. */
    void confirm(@Nullable Integer seen, PolicyParticulars found, Proof confirmed) {
        requireVersion(seen);
        requireState(EditionState.PUBLISHED);
        this.particulars = found.complete();
        this.proof = confirmed;
    }

    /** It holds no longer from this day on. */
    void repeal(@Nullable Integer seen, LocalDate day) {
        requireVersion(seen);
        requireState(EditionState.PUBLISHED);
        this.particulars = particulars.repealedOn(day).complete();
    }

    private void decide(EditionState next, AccountId by, LocalDate on, @Nullable String why) {
        state = state.become(next);
        decidedBy = by;
        decidedOn = on;
        reason = why;
    }

    private void requireState(EditionState wanted) {
        if (state != wanted) {
            throw new Refused("kernel.refused.state");
        }
    }

    private void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(PolicyEdition.class, requireNonNull(id));
        }
    }

    EditionId id() {
        return new EditionId(requireNonNull(id));
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

    EditionState state() {
        return state;
    }

    /** As it was typed; without clauses where it came with the portal. */
    EditionText text() {
        return new EditionText(particulars, proof.source(), body == null ? "" : body);
    }

    boolean wasTyped() {
        return body != null;
    }

    boolean isWrittenBy(AccountId person) {
        return writers.contains(person);
    }

    @Nullable
    AccountId decidedBy() {
        return decidedBy;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was sent back or withdrawn. */
    @Nullable
    String reason() {
        return reason;
    }
}
