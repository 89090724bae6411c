package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jianfu.ecology.UnitCount;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NegativeEntries extends JpaRepository<NegativeEntry, Long>, KeysetRepository<NegativeEntry> {

    List<NegativeEntry> findByLeadOrderById(LeadId lead);

    List<NegativeEntry> findByDeskAndUnit(DeskId desk, UnitId unit);

    /** Which desks keep entries about which units: the desk, then the unit. */
    @Query("select distinct e.desk as desk, e.unit as unit from NegativeEntry e")
    List<Kept> kept();

    interface Kept {

        DeskId getDesk();

        UnitId getUnit();
    }

    @Query("""
            select e from NegativeEntry e
            where e.unit in :units and e.ruleCode = :rule and e.occurredOn between :from and :to
              and not exists (select 1 from CounterEntry c where c.entry = e.id)
            order by e.occurredOn, e.id
            """)
    List<NegativeEntry> standing(Collection<UnitId> units, String rule, LocalDate from, LocalDate to);

    /**
     * The entries of a unit that it learnt of in these days: by the first letter about it that was issued. Until then the
     * unit does not know of it, and whoever approves the letter has yet to look whether its wording points to a reporter.
     */
    @Query("""
            select new org.jianfu.ledger.ToldEntry(
                e, least(coalesce(n.issuedOn, o.issuedOn), coalesce(o.issuedOn, n.issuedOn)))
            from NegativeEntry e
            left join WarningNotice n on n.entry = e.id
            left join RectificationOrder o on o.entry = e.id
            where e.unit = :unit
              and least(coalesce(n.issuedOn, o.issuedOn), coalesce(o.issuedOn, n.issuedOn)) between :from and :to
            order by least(coalesce(n.issuedOn, o.issuedOn), coalesce(o.issuedOn, n.issuedOn)), e.id
            """)
    List<ToldEntry> told(UnitId unit, LocalDate from, LocalDate to);

    /** How many entries that stand each unit learnt of in these days. */
    @Query("""
            select new org.jianfu.ecology.UnitCount(e.unit, count(e))
            from NegativeEntry e
            left join WarningNotice n on n.entry = e.id
            left join RectificationOrder o on o.entry = e.id
            where least(coalesce(n.issuedOn, o.issuedOn), coalesce(o.issuedOn, n.issuedOn)) between :from and :to
              and not exists (select 1 from CounterEntry c where c.entry = e.id)
            group by e.unit
            """)
    List<UnitCount> counts(LocalDate from, LocalDate to);
}
