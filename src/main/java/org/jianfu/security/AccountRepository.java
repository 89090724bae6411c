package org.jianfu.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long>, KeysetRepository<Account> {

    Account save(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByLogin(String login);

    /** Whoever is signed in with this session; empty once it has been ended or the account closed. */
    @Query("""
            select a from Account a left join fetch a.roles where a.id = :id and a.active
              and exists (select 1 from StaffSession s where s.id = :session and s.account = :account)""")
    Optional<Account> signedIn(long id, AccountId account, String session);

    boolean existsByLogin(String login);

    List<Account> findAllByOrderByActiveDescLogin();

    @Query("select a from Account a where a.active and :role member of a.roles order by a.name, a.id")
    List<Account> withRole(Role role);

    @Query(
            "select a from Account a where a.active and a.unit = :unit and :role member of a.roles order by a.name, a.id")
    List<Account> inUnit(UnitId unit, Role role);

    @Query("""
            select distinct a from Account a left join fetch a.roles
            where a.active and a.unit in :units order by a.name, a.id""")
    List<Account> inUnits(Collection<UnitId> units);

    @Query("select count(a) from Account a where a.active and :role member of a.roles and a.id <> :but")
    long countOthersWithRole(Role role, long but);

    @Query("select count(a) > 0 from Account a where :role member of a.roles")
    boolean everWithRole(Role role);

    @Query("select a.id from Account a where locate(:words, a.name) > 0 or a.login = :words")
    List<Long> named(String words);

    /** Without the roles, which would be asked for one by one. */
    @Query("select a.id as id, a.name as name from Account a where a.id in :ids")
    List<Named> names(Collection<Long> ids);

    /** How somebody is called. */
    interface Named {

        long getId();

        String getName();
    }
}
