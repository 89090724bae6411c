package org.jianfu.policies;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyRepository extends JpaRepository<Policy, Long> {

    Optional<Policy> findByCode(String code);

    @Query("select coalesce(max(p.position), 0) from Policy p")
    int lastPosition();
}
