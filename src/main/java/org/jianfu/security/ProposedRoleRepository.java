package org.jianfu.security;

import java.util.Collection;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposedRoleRepository extends Repository<ProposedRole, Long> {

    ProposedRole save(ProposedRole proposed);

    List<ProposedRole> findByAccount(AccountId account);

    List<ProposedRole> findByAccountIn(Collection<AccountId> accounts);

    /** The accounts somebody else than this administrator has proposed a role for, whose owners have a password of their own. */
    @Query("""
            select distinct a from Account a, ProposedRole p
            where p.account = a.id and p.proposedBy <> :administrator and a.id <> :own
              and a.active and not a.oneTime
            order by a.id""")
    List<Account> waitingFor(AccountId administrator, long own);

    @Modifying(flushAutomatically = true)
    @Query("delete from ProposedRole p where p.account = :account")
    void withdraw(AccountId account);
}
