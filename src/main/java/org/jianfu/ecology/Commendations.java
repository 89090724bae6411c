package org.jianfu.ecology;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Commendations extends Repository<Commendation, Long> {

    Commendation save(Commendation commendation);

    List<Commendation> findByUnitAndGivenOnBetweenOrderByGivenOnAscIdAsc(UnitId unit, LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(c.unit, count(c))
            from Commendation c where c.givenOn between :from and :to group by c.unit
            """)
    List<UnitCount> counts(LocalDate from, LocalDate to);
}
