package org.jianfu.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which accounts are wanted.
 *
 * @param q part of a sign-in name or a name, or a unit's name, former name or spelling
 * @param role null for whatever role, or none
 */
public record AccountFilter(String q, @Nullable Role role) {

    public static final AccountFilter ALL = new AccountFilter("", null);

    public AccountFilter withWords(String words) {
        return new AccountFilter(words, role);
    }

    public AccountFilter withRole(@Nullable Role other) {
        return new AccountFilter(q, other);
    }

    /** @param named the units the words name */
    Specification<Account> toSpecification(Collection<UnitId> named) {
        List<Specification<Account>> conditions = new ArrayList<>();
        if (!q.isBlank()) {
            // locate knows no wildcards, so none need escaping
            conditions.add((account, query, cb) -> cb.or(
                    cb.greaterThan(cb.locate(account.get("login"), q.strip()), 0),
                    cb.greaterThan(cb.locate(account.get("name"), q.strip()), 0),
                    named.isEmpty() ? cb.disjunction() : account.get("unit").in(named)));
        }
        if (role != null) {
            conditions.add((account, query, cb) -> cb.isMember(role, account.get("roles")));
        }
        return Specification.allOf(conditions);
    }
}
