package org.jianfu.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.policies.Confidence;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public rules 规定 the office works by: everyone reads them, editors keep them up to date. */
@Service
@Transactional(readOnly = true)
public class Rules {

    private static final String MAY_EDIT = "hasAnyRole('EDITOR', 'SUPERVISOR')";

    private final RuleRepository rules;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;

    Rules(RuleRepository rules, Trail trail, CurrentUser currentUser, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What holds on this day. */
    public List<Rule> inForce(LocalDate on) {
        return rules.inForce(on);
    }

    public Rule get(RuleId id) {
        return rules.findById(id.value()).orElseThrow(() -> new NotVisible("rule " + id));
    }

    /** The version in force today; where none is, the latest there was. */
    public Rule get(String code) {
        return get(code, LocalDate.now(clock)).orElseGet(() -> versionsOf(code).getFirst());
    }

    /** The version that held on this day. */
    public Optional<Rule> get(String code, LocalDate on) {
        return versionsOf(code).stream().filter(rule -> rule.inForce(on)).findFirst();
    }

    /** Every version, the latest first. */
    public List<Rule> versionsOf(String code) {
        List<Rule> versions = rules.findByCodeOrderByEffectiveFromDescIdDesc(code);
        if (versions.isEmpty()) {
            throw new NotVisible("rule " + code);
        }
        return versions;
    }

    /** Every version of every rule there was, is or will be, the latest first. */
    public List<Rule> all() {
        return rules.findAll(RuleFilter.LATEST_FIRST);
    }

    /**
     * The rules the filter lets through.
     *
     * @param last the one after which to go on; null at the beginning
     */
    public List<Rule> after(@Nullable Rule last, RuleFilter filter, int limit) {
        Map<String, ?> keys = last == null
                ? Map.of()
                : Map.of("effectiveFrom", last.effectiveFrom(), "id", last.id().value());
        return rules.after(keys, filter.toSpecification(LocalDate.now(clock)), filter.order(), limit);
    }

    /** How many rules the filter lets through, counted as far as {@code bound} + 1. */
    public long countUpTo(int bound, RuleFilter filter) {
        return rules.countUpTo(bound, filter.toSpecification(LocalDate.now(clock)));
    }

    /** Says that the rule was compared with its source and found right. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void confirm(RuleId id, @Nullable Integer version) {
        Rule rule = get(id);
        rule.requireVersion(version);
        confirm(rule);
        trail.record(subject(rule), "rules.trail.confirmed", rule.code());
    }

    /** Adds a rule the portal did not know. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public Rule add(RuleText text) {
        Rule rule = rules.save(new Rule(freeCode(text.kind()), complete(text), null, Confidence.COPY));
        confirm(rule);
        trail.record(subject(rule), "rules.trail.added", rule.code());
        return rule;
    }

    /**
     * Writes a new version, which takes over from the old one on its first day. Beginning on the same day as the old one,
     * it corrects it: the old version then never was in force.
     */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public Rule revise(RuleId id, @Nullable Integer version, RuleText text) {
        Rule old = get(id);
        old.requireVersion(version);
        if (text.effectiveFrom().isBefore(old.effectiveFrom())) {
            throw new Refused("rules.refused.earlier", old.effectiveFrom().toString());
        }
        LocalDate end = old.effectiveTo();
        old.endAfter(text.effectiveFrom().minusDays(1));
        LocalDate newEnd = end == null || end.isBefore(text.effectiveFrom()) ? null : end;
        Rule revised = rules.save(new Rule(old.code(), complete(text), newEnd, Confidence.COPY));
        confirm(revised);
        trail.record(
                subject(revised),
                "rules.trail.revised",
                revised.code(),
                text.effectiveFrom().toString());
        return revised;
    }

    /** The rule no longer holds after this day: repealed, or its year is over. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void end(RuleId id, @Nullable Integer version, LocalDate lastDay) {
        Rule rule = get(id);
        rule.requireVersion(version);
        if (lastDay.isBefore(rule.effectiveFrom())) {
            throw new Refused("rules.refused.endsBefore", rule.effectiveFrom().toString());
        }
        rule.endAfter(lastDay);
        trail.record(subject(rule), "rules.trail.ended", rule.code(), lastDay.toString());
    }

    private void confirm(Rule rule) {
        rule.confirm(currentUser.require().id(), LocalDate.now(clock));
    }

    private static RuleText complete(RuleText text) {
        if (text.statement().isEmpty() || text.source().isEmpty()) {
            throw new Refused("rules.refused.incomplete");
        }
        return text;
    }

    private String freeCode(BurdenKind kind) {
        String stem = kind.name().toLowerCase(Locale.ROOT);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> stem + "-" + number)
                .filter(code -> !rules.existsByCode(code))
                .findFirst()
                .orElseThrow();
    }

    private static Subject subject(Rule rule) {
        return Subject.of(rule.id());
    }
}
