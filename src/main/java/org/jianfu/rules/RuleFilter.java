package org.jianfu.rules;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jianfu.kernel.BurdenKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which rules are wanted; what is null or blank does not narrow.
 *
 * @param q words of what a rule says, whom it binds or where it stands
 * @param past whether versions that do not hold today are wanted too, past and to come
 */
public record RuleFilter(String q, @Nullable BurdenKind kind, boolean past) {

    public static final RuleFilter ALL = new RuleFilter("", null, false);

    private static final Sort AS_THEY_CAME = Sort.by("id");
    static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("effectiveFrom"), Sort.Order.asc("id"));

    public RuleFilter withWords(String words) {
        return new RuleFilter(words, kind, past);
    }

    public RuleFilter withKind(@Nullable BurdenKind other) {
        return new RuleFilter(q, other, past);
    }

    public RuleFilter withPast(@Nullable Boolean wanted) {
        return new RuleFilter(q, kind, Boolean.TRUE.equals(wanted));
    }

    Sort order() {
        return past ? LATEST_FIRST : AS_THEY_CAME;
    }

    Specification<Rule> toSpecification(LocalDate today) {
        List<Specification<Rule>> conditions = new ArrayList<>();
        if (!q.isBlank()) {
            // locate knows no wildcards, so none need escaping
            String words = q.strip().toLowerCase(Locale.ROOT);
            conditions.add((rule, query, cb) -> cb.or(Stream.of("statement", "scope", "source", "code")
                    .map(rule::<String>get)
                    .map(part -> cb.greaterThan(cb.locate(cb.lower(part), words), 0))
                    .toArray(Predicate[]::new)));
        }
        if (kind != null) {
            conditions.add((rule, query, cb) -> cb.equal(rule.get("kind"), kind));
        }
        if (!past) {
            conditions.add((rule, query, cb) -> {
                Expression<LocalDate> last = rule.get("effectiveTo");
                return cb.and(
                        cb.lessThanOrEqualTo(rule.get("effectiveFrom"), today),
                        cb.or(cb.isNull(last), cb.greaterThanOrEqualTo(last, today)));
            });
        }
        return Specification.allOf(conditions);
    }
}
