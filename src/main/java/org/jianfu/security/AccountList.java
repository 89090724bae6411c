package org.jianfu.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as administrators look through them: those in use first, by sign-in name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')")
public class AccountList {

    private static final Sort ORDER = Sort.by(Sort.Order.desc("active"), Sort.Order.asc("login"), Sort.Order.asc("id"));

    /** Whoever means more units than this says so with more words. */
    private static final int NAMED_UNITS = 100;

    private final AccountRepository accounts;
    private final ProposedRoleRepository proposals;
    private final Units units;

    AccountList(AccountRepository accounts, ProposedRoleRepository proposals, Units units) {
        this.proposals = proposals;
        this.accounts = accounts;
        this.units = units;
    }

    /** @param last the row after which to go on; null at the beginning */
    public List<AccountRow> after(@Nullable AccountRow last, AccountFilter filter, int limit) {
        Map<String, ?> keys = last == null
                ? Map.of()
                : Map.of(
                        "active",
                        last.active(),
                        "login",
                        last.login(),
                        "id",
                        last.id().value());
        List<Account> found = accounts.after(keys, wanted(filter), ORDER, limit);
        Map<UnitId, String> names =
                units.namesOf(found.stream().map(Account::unit).collect(Collectors.toSet()));
        Map<AccountId, Set<Role>> proposed =
                proposals.findByAccountIn(found.stream().map(Account::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                ProposedRole::account, Collectors.mapping(ProposedRole::role, Collectors.toSet())));
        return found.stream()
                .map(account -> AccountRow.of(
                        account,
                        names.getOrDefault(account.unit(), "—"),
                        proposed.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    /** How many accounts the filter lets through, counted as far as {@code bound} + 1. */
    public long countUpTo(int bound, AccountFilter filter) {
        return accounts.countUpTo(bound, wanted(filter));
    }

    private Specification<Account> wanted(AccountFilter filter) {
        Set<UnitId> named = filter.q().isBlank()
                ? Set.of()
                : units.search(filter.q(), NAMED_UNITS).stream().map(Unit::id).collect(Collectors.toSet());
        return filter.toSpecification(named);
    }
}
