package org.jianfu.activity;

import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which steps are wanted.
 *
 * @param q part of a person's name, or a sign-in name, a document number or another name as it stands in the step
 * @param from the first day, null for the beginning
 * @param until the last day, null for today
 */
public record TrailFilter(
        String q, @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final TrailFilter ALL = new TrailFilter("", null, null);

    public TrailFilter withWords(String words) {
        return new TrailFilter(words, from, until);
    }

    public TrailFilter withFrom(@Nullable LocalDate day) {
        return new TrailFilter(q, day, until);
    }

    public TrailFilter withUntil(@Nullable LocalDate day) {
        return new TrailFilter(q, from, day);
    }

    /**
     * @param named the accounts the words name
     * @param open subjects whose particulars are searched
     */
    Specification<TrailEntry> toSpecification(Collection<AccountId> named, Collection<String> open, ZoneId zone) {
        return (step, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (!q.isBlank()) {
                // locate knows no wildcards, so none need escaping
                Predicate inWords = is.and(
                        is.greaterThan(is.locate(step.get("args").as(String.class), q.strip()), 0),
                        step.get("subjectType").in(open));
                all.add(
                        named.isEmpty()
                                ? inWords
                                : is.or(inWords, step.get("actor").in(named)));
            }
            if (from != null) {
                all.add(is.greaterThanOrEqualTo(
                        step.get("at"), from.atStartOfDay(zone).toInstant()));
            }
            if (until != null) {
                all.add(is.lessThan(
                        step.get("at"), until.plusDays(1).atStartOfDay(zone).toInstant()));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }
}
