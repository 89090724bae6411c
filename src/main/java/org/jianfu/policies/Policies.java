package org.jianfu.policies;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.kernel.NotVisible;
import org.jianfu.ui.Readership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policy library 政策库, as everybody reads it. */
@Service
@Transactional(readOnly = true)
public class Policies {

    private final PolicyEditionRepository editions;
    private final PolicyClauseRepository clauses;
    private final Readership readership;
    private final Clock clock;

    Policies(PolicyEditionRepository editions, PolicyClauseRepository clauses, Readership readership, Clock clock) {
        this.editions = editions;
        this.clauses = clauses;
        this.readership = readership;
        this.clock = clock;
    }

    /** Every policy as it stands today, in the order of the library. */
    public List<PolicyHead> all() {
        readership.admit();
        return heads(editions.library());
    }

    /**
     * A policy as it stands today.
     *
     * @throws NotVisible when there is none
     * @throws PolicyWithdrawn when it was taken back
     */
    public PolicyPage page(String code) {
        Editions policy = versions(code);
        return page(policy, policy.current());
    }

    /**
     * A policy as a version has it.
     *
     * @throws NotVisible when there is no such version
     */
    public PolicyPage page(String code, int version) {
        Editions policy = versions(code);
        return page(policy, policy.numbered(version));
    }

    /**
     * Two versions side by side.
     *
     * @throws NotVisible when there is no such version
     */
    public PolicyComparison compare(String code, int before, int after) {
        Editions policy = versions(code);
        PolicyEdition earlier = policy.numbered(before);
        PolicyEdition later = policy.numbered(after);
        return PolicyComparison.of(policy.head(earlier), texts(earlier), policy.head(later), texts(later));
    }

    private List<ClauseText> texts(PolicyEdition edition) {
        return clauses.findByEditionOrderByPosition(edition).stream()
                .map(PolicyClause::text)
                .toList();
    }

    private Editions versions(String code) {
        readership.admit();
        List<PolicyEdition> known = ClauseRef.isName(code) ? editions.ofPolicy(code) : List.of();
        if (known.isEmpty()) {
            throw ClauseRef.isName(code) && editions.wasWithdrawn(code)
                    ? new PolicyWithdrawn()
                    : new NotVisible("policy " + code);
        }
        return new Editions(known, today());
    }

    private PolicyPage page(Editions policy, PolicyEdition current) {
        String code = current.policy().code();
        Policy successor = current.policy().replacedBy();
        String successorCode = successor == null ? "" : successor.code();
        List<PolicyHead> around = heads(editions.around(code));
        return new PolicyPage(
                current.policy().id(),
                policy.head(current),
                current.version(),
                clauses.findByEditionOrderByPosition(current).stream()
                        .map(clause ->
                                new PolicyPage.Clause(clause.id(), clause.version(), clause.text(), clause.proof()))
                        .toList(),
                around.stream()
                        .filter(head -> head.code().equals(successorCode))
                        .findFirst()
                        .orElse(null),
                around.stream()
                        .filter(head -> !head.code().equals(successorCode))
                        .toList(),
                policy.heads(),
                policy.current().number());
    }

    /** What others rest on, and whether it still holds today. Titles, numbers and dates are no secret to anybody. */
    public ClauseIndex index() {
        Map<Long, PolicyHead> heads = new HashMap<>();
        List<PolicyEdition> current = new ArrayList<>();
        Map<ClauseRef, CitedClause> cited = new HashMap<>();
        byPolicy(editions.library()).forEach(policy -> {
            PolicyEdition edition = policy.current();
            PolicyHead head = policy.head(edition);
            current.add(edition);
            heads.put(edition.id().value(), head);
            cited.put(ClauseRef.to(head.code()), cited(head));
        });
        for (PolicyClauseRepository.Place place : clauses.places(current)) {
            CitedClause clause = cited(requireNonNull(heads.get(place.edition())), place);
            cited.put(clause.ref(), clause);
        }
        return new ClauseIndex(cited);
    }

    private static CitedClause cited(PolicyHead head) {
        return new CitedClause(
                ClauseRef.to(head.code()),
                head.particulars().title(),
                null,
                null,
                head.status(),
                head.proof().verified());
    }

    private static CitedClause cited(PolicyHead head, PolicyClauseRepository.Place place) {
        return new CitedClause(
                new ClauseRef(head.code(), place.anchor()),
                head.particulars().title(),
                place.number(),
                place.heading(),
                head.status(),
                place.proof().verified());
    }

    private List<PolicyHead> heads(List<PolicyEdition> versions) {
        return byPolicy(versions).stream()
                .map(policy -> policy.head(policy.current()))
                .toList();
    }

    private List<Editions> byPolicy(List<PolicyEdition> versions) {
        Map<Long, List<PolicyEdition>> byPolicy = versions.stream()
                .collect(Collectors.groupingBy(
                        edition -> edition.policy().id().value(), LinkedHashMap::new, Collectors.toList()));
        return byPolicy.values().stream()
                .map(known -> new Editions(known, today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
