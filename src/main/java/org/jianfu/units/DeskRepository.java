package org.jianfu.units;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeskRepository extends JpaRepository<Desk, Long> {

    List<Desk> findByHostOrderById(UnitId host);

    Optional<Desk> findByKind(DeskKind kind);

    Optional<Desk> findByArea(UnitId area);

    List<Desk> findAllByOrderById();
}
