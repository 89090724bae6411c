package org.jianfu.ecology;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.UnitId;
import org.springframework.data.repository.Repository;

interface FrozenSheets extends Repository<FrozenSheet, Long> {

    FrozenSheet saveAndFlush(FrozenSheet sheet);

    Optional<FrozenSheet> findById(long id);

    List<FrozenSheet> findByUnitAndYearOrderByQuarterAscRevisionAsc(UnitId unit, int year);

    Optional<FrozenSheet> findFirstByUnitAndYearAndQuarterOrderByRevisionDesc(UnitId unit, int year, int quarter);

    List<FrozenSheet> findByYearAndRevisionOrderByQuarter(int year, int revision);
}
