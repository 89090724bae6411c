package org.jianfu.intake;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BurdenCategoryRepository extends JpaRepository<BurdenCategory, Long> {

    List<BurdenCategory> findAllByOrderByPositionAscIdAsc();

    List<BurdenCategory> findByActiveTrueOrderByPositionAscIdAsc();
}
