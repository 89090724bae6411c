package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository
        extends JpaRepository<RectificationOrder, Long>, JpaSpecificationExecutor<RectificationOrder> {

    List<RectificationOrder> findByLeadOrderById(LeadId lead);

    Optional<RectificationOrder> findByEntry(NegativeEntryId entry);

    List<RectificationOrder> findByUnitAndIssuedOnBetween(UnitId unit, LocalDate from, LocalDate to);

    List<RectificationOrder> findByUnitAndClosedOnBetween(UnitId unit, LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.EcologyCount(o.unit, org.jianfu.ecology.EcologyKind.ORDER, count(o))
            from RectificationOrder o where o.issuedOn between :from and :to group by o.unit
            """)
    List<EcologyCount> issued(LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.EcologyCount(o.unit, org.jianfu.ecology.EcologyKind.CORRECTION, count(o))
            from RectificationOrder o where o.closedOn between :from and :to group by o.unit
            """)
    List<EcologyCount> closed(LocalDate from, LocalDate to);
}
