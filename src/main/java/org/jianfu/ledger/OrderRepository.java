package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.ecology.UnitCount;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends LetterRepository<RectificationOrder> {

    @Query("""
            select new org.jianfu.ecology.UnitCount(o.unit, count(o))
            from RectificationOrder o where o.issuedOn between :from and :to group by o.unit
            """)
    List<UnitCount> issued(LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(o.unit, count(o))
            from RectificationOrder o where o.closedOn between :from and :to group by o.unit
            """)
    List<UnitCount> closed(LocalDate from, LocalDate to);
}
