package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.ecology.UnitCount;
import org.jianfu.kernel.LeadId;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends LetterRepository<WarningNotice> {

    List<WarningNotice> findByLeadAndState(LeadId lead, NoticeState state);

    @Query("""
            select new org.jianfu.ecology.UnitCount(n.unit, count(n))
            from WarningNotice n where n.issuedOn between :from and :to group by n.unit
            """)
    List<UnitCount> issued(LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(n.unit, count(n))
            from WarningNotice n where n.closedOn between :from and :to group by n.unit
            """)
    List<UnitCount> closed(LocalDate from, LocalDate to);
}
