package org.jianfu.units;

import java.util.List;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitChangeRepository extends Repository<UnitChange, Long> {

    UnitChange save(UnitChange change);

    @Query("select c from UnitChange c where c.unit = :unit or c.other = :unit order by c.changedOn, c.id")
    List<UnitChange> of(UnitId unit);
}
