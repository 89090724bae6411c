package org.jianfu.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.ecology.UnitCount;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProbeRepository extends Repository<Probe, Long> {

    Probe save(Probe probe);

    Optional<Probe> findById(long id);

    Optional<Probe> findFirstByUnitOrderByIdDesc(UnitId unit);

    List<Probe> findAllByOrderById();

    List<Probe> findByUnitAndTakenOnBetweenOrderById(UnitId unit, LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(p.unit, count(p))
            from Probe p where p.takenOn between :from and :to group by p.unit
            """)
    List<UnitCount> counts(LocalDate from, LocalDate to);
}
