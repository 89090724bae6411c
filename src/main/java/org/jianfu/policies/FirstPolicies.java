package org.jianfu.policies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jianfu.kernel.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty library with the public policies at the first start, before anything that rests on them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstPolicies implements ApplicationRunner {

    private final PolicyRepository policies;
    private final PolicyEditionRepository editions;
    private final PolicyClauseRepository clauses;

    FirstPolicies(PolicyRepository policies, PolicyEditionRepository editions, PolicyClauseRepository clauses) {
        this.policies = policies;
        this.editions = editions;
        this.clauses = clauses;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (policies.count() > 0) {
            return;
        }
        Map<String, PolicyEdition> first = new HashMap<>();
        for (Facts.Row row : Facts.rows("policies")) {
            Policy policy =
                    policies.save(new Policy(row.get("code"), PolicyTopic.valueOf(row.get("topic")), first.size() + 1));
            first.put(policy.code(), editions.save(PolicyEdition.shipped(policy, particulars(row), proof(row))));
        }
        Facts.rows("policies").stream()
                .filter(row -> !row.get("replaced_by").isEmpty())
                .forEach(row -> known(first, row.get("code"))
                        .policy()
                        .giveWayTo(known(first, row.get("replaced_by")).policy()));
        Map<String, Integer> positions = new HashMap<>();
        for (Facts.Row row : Facts.rows("policy-clauses")) {
            PolicyEdition edition = known(first, row.get("policy"));
            int position = positions.merge(row.get("policy"), 1, Integer::sum);
            clauses.save(new PolicyClause(edition, position, text(row), proof(row)));
        }
    }

    private static PolicyEdition known(Map<String, PolicyEdition> all, String code) {
        PolicyEdition edition = all.get(code);
        if (edition == null) {
            throw new IllegalArgumentException("no policy " + code);
        }
        return edition;
    }

    private static PolicyParticulars particulars(Facts.Row row) {
        String issued = row.get("issued");
        return new PolicyParticulars(
                row.get("title"),
                row.get("title_en"),
                row.get("issuer"),
                row.get("number"),
                issued.isEmpty() ? null : PartialDate.parse(issued),
                day(row.get("published")),
                day(row.get("effective")),
                day(row.get("repealed")),
                row.get("note"));
    }

    private static ClauseText text(Facts.Row row) {
        return new ClauseText(row.get("anchor"), row.get("clause"), row.get("heading"), row.get("summary"));
    }

    private static Proof proof(Facts.Row row) {
        return new Proof(Confidence.valueOf(row.get("confidence")), row.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
