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

interface NoticeRepository extends JpaRepository<WarningNotice, Long>, JpaSpecificationExecutor<WarningNotice> {

    List<WarningNotice> findByLeadOrderById(LeadId lead);

    Optional<WarningNotice> findByEntry(NegativeEntryId entry);

    List<WarningNotice> findByUnitAndIssuedOnBetween(UnitId unit, LocalDate from, LocalDate to);

    List<WarningNotice> findByUnitAndClosedOnBetween(UnitId unit, LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.EcologyCount(n.unit, org.jianfu.ecology.EcologyKind.NOTICE, count(n))
            from WarningNotice n where n.issuedOn between :from and :to group by n.unit
            """)
    List<EcologyCount> issued(LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.EcologyCount(n.unit, org.jianfu.ecology.EcologyKind.CORRECTION, count(n))
            from WarningNotice n where n.closedOn between :from and :to group by n.unit
            """)
    List<EcologyCount> closed(LocalDate from, LocalDate to);
}
