package org.jianfu.policies;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyEditionRepository extends JpaRepository<PolicyEdition, Long> {

    /** Every version with its policy, in the order of the library. */
    @Query("select e from PolicyEdition e join fetch e.policy p order by p.position, p.code, e.number")
    List<PolicyEdition> library();

    @Query("select e from PolicyEdition e join fetch e.policy p where p.code = :code order by e.number")
    List<PolicyEdition> ofPolicy(String code);
}
