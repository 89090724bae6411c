package org.jianfu.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, Long> {

    Delegation saveAndFlush(Delegation delegation);

    Optional<Delegation> findById(long id);

    @Query("""
            select d from Delegation d where d.delegate = :delegate and d.endedOn is null
              and d.fromDay <= :today and d.untilDay >= :today order by d.id""")
    List<Delegation> heldBy(AccountId delegate, LocalDate today);

    @Query("""
            select d from Delegation d where d.principal in :principals and d.endedOn is null
              and d.fromDay <= :today and d.untilDay >= :today order by d.id""")
    List<Delegation> givenOn(LocalDate today, Collection<AccountId> principals);

    @Query(
            "select d from Delegation d where d.principal = :principal and d.endedOn is null and d.untilDay >= :today order by d.fromDay")
    List<Delegation> givenBy(AccountId principal, LocalDate today);
}
