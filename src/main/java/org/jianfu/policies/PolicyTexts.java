package org.jianfu.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.Texts;
import org.jianfu.search.SearchKind;
import org.jianfu.search.SearchSource;
import org.jianfu.search.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The policies and their clauses, each to be found as it stands today. */
@Component
@Transactional(readOnly = true)
class PolicyTexts implements SearchSource {

    static final String NAME = "policies";

    private static final SearchKind POLICY = new SearchKind("policy", 10, "policies.search.policy", true);
    private static final SearchKind CLAUSE = new SearchKind("clause", 11, "policies.search.clause", false);

    private final PolicyEditionRepository editions;
    private final PolicyClauseRepository clauses;
    private final Clock clock;

    PolicyTexts(PolicyEditionRepository editions, PolicyClauseRepository clauses, Clock clock) {
        this.editions = editions;
        this.clauses = clauses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SearchKind> kinds() {
        return List.of(POLICY, CLAUSE);
    }

    @Override
    public List<String> parts() {
        return editions.library().stream()
                .map(edition -> edition.policy().code())
                .distinct()
                .toList();
    }

    @Override
    public List<Searchable> part(String code) {
        List<PolicyEdition> known = editions.ofPolicy(code);
        if (known.isEmpty()) {
            return List.of();
        }
        var policy = new Editions(known, LocalDate.now(clock));
        PolicyEdition current = policy.current();
        PolicyHead head = policy.head(current);
        List<Searchable> texts = new ArrayList<>();
        texts.add(policy(head));
        clauses.findByEditionOrderByPosition(current).forEach(clause -> texts.add(clause(head, clause.text())));
        return texts;
    }

    private static Searchable policy(PolicyHead head) {
        PolicyParticulars policy = head.particulars();
        String dates = Stream.of(policy.issued(), policy.published(), policy.effective(), policy.repealed())
                .filter(date -> date != null)
                .map(String::valueOf)
                .distinct()
                .collect(Collectors.joining(" "));
        return new Searchable(
                POLICY,
                place(ClauseRef.to(head.code())),
                new Searchable.Name(policy.title(), policy.titleEn()),
                policy.documentNumber() == null ? "" : policy.documentNumber(),
                Stream.of(policy.issuer(), dates, policy.note())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                new Searchable.Belonging(null, shelf(policy)),
                standing(head));
    }

    private static Searchable clause(PolicyHead head, ClauseText clause) {
        PolicyParticulars policy = head.particulars();
        return new Searchable(
                CLAUSE,
                place(new ClauseRef(head.code(), clause.anchor())),
                new Searchable.Name(clause.heading(), null),
                clause.number() == null ? "" : clause.number(),
                clause.body(),
                new Searchable.Belonging(new Searchable.Name(policy.title(), policy.titleEn()), shelf(policy)),
                standing(head));
    }

    private static Searchable.Place place(ClauseRef ref) {
        return new Searchable.Place(PolicyLinks.POLICIES + "/" + ref, PolicyLinks.to(ref));
    }

    private static Searchable.Name shelf(PolicyParticulars policy) {
        return new Searchable.Name(policy.issuer(), null);
    }

    private static Searchable.Standing standing(PolicyHead head) {
        return new Searchable.Standing(Texts.key(head.status()), head.status().isOver());
    }
}
