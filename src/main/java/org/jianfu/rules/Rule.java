package org.jianfu.rules;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Confidence;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * What a public rule 规定 says in a period. The same code in another period is another version; a version is ended, never
 * rewritten.
 */
@Entity
public class Rule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String code;

    @Enumerated(EnumType.STRING)
    private BurdenKind kind;

    private String scope;
    private String statement;

    @Column(name = "limit_value")
    private @Nullable String value;

    @Column(name = "limit_unit")
    private @Nullable String unit;

    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private String source;
    private @Nullable String clause;

    @Embedded
    private @Nullable ClauseRef standsAt;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private @Nullable AccountId confirmedBy;
    private @Nullable LocalDate confirmedOn;

    @SuppressWarnings("NullAway.Init")
    protected Rule() {}

    Rule(String code, RuleText text, @Nullable LocalDate effectiveTo, Confidence confidence) {
        this.code = code;
        this.kind = text.kind();
        this.scope = text.scope();
        this.statement = text.statement();
        this.value = text.value();
        this.unit = text.unit();
        this.effectiveFrom = text.effectiveFrom();
        this.effectiveTo = effectiveTo;
        this.source = text.source();
        this.clause = text.clause();
        this.standsAt = text.standsAt();
        this.confidence = confidence;
    }

    /** Somebody has compared the rule with its source. */
    void confirm(AccountId by, LocalDate on) {
        this.confirmedBy = by;
        this.confirmedOn = on;
    }

    /** The rule holds up to this day; a day before its first one takes it out of force altogether. */
    void endAfter(LocalDate lastDay) {
        this.effectiveTo = lastDay;
    }

    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(Rule.class, requireNonNull(id));
        }
    }

    public RuleId id() {
        return new RuleId(requireNonNull(id));
    }

    public @Nullable Integer version() {
        return version;
    }

    /** The short name that stays the same through all versions, e.g. {@code doc-length}. */
    public String code() {
        return code;
    }

    public BurdenKind kind() {
        return kind;
    }

    public String scope() {
        return scope;
    }

    public String statement() {
        return statement;
    }

    public @Nullable String value() {
        return value;
    }

    public @Nullable String unit() {
        return unit;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The last day, or null while no end is known. */
    public @Nullable LocalDate effectiveTo() {
        return effectiveTo;
    }

    public boolean inForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    public String source() {
        return source;
    }

    public @Nullable String clause() {
        return clause;
    }

    /** The clause it stands in, where the policy library has it. */
    public @Nullable ClauseRef standsAt() {
        return standsAt;
    }

    public Confidence confidence() {
        return confidence;
    }

    /** Whether the rule may be shown as authoritative; otherwise it is marked 待核. */
    public boolean verified() {
        return confidence.suffices() || confirmedOn != null;
    }

    public @Nullable AccountId confirmedBy() {
        return confirmedBy;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }
}
