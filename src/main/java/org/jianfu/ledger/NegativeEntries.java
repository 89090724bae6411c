package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jianfu.ecology.UnitCount;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NegativeEntries extends JpaRepository<NegativeEntry, Long>, KeysetRepository<NegativeEntry> {

    List<NegativeEntry> findByLeadOrderById(LeadId lead);

    @Query("""
            select e from NegativeEntry e
            where e.unit in :units and e.ruleCode = :rule and e.occurredOn between :from and :to
              and not exists (select 1 from CounterEntry c where c.entry = e.id)
            order by e.occurredOn, e.id
            """)
    List<NegativeEntry> standing(Collection<UnitId> units, String rule, LocalDate from, LocalDate to);

    List<NegativeEntry> findByUnitAndEnteredOnBetweenOrderByEnteredOnAscIdAsc(
            UnitId unit, LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(e.unit, count(e))
            from NegativeEntry e
            where e.enteredOn between :from and :to
              and not exists (select 1 from CounterEntry c where c.entry = e.id)
            group by e.unit
            """)
    List<UnitCount> counts(LocalDate from, LocalDate to);
}
