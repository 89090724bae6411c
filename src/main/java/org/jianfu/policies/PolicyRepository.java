package org.jianfu.policies;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyRepository extends JpaRepository<Policy, Long> {

    Optional<Policy> findByCode(String code);
}
