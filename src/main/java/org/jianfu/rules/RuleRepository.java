package org.jianfu.rules;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RuleRepository extends JpaRepository<Rule, Long>, KeysetRepository<Rule> {

    @Query("""
            select r from Rule r
            where r.effectiveFrom <= :on and (r.effectiveTo is null or r.effectiveTo >= :on)
            order by r.id
            """)
    List<Rule> inForce(LocalDate on);

    List<Rule> findByCodeOrderByEffectiveFromDescIdDesc(String code);

    /** Every version of the rules that stand in a policy. */
    @Query("select r from Rule r where r.standsAt.policy = :policy order by r.id")
    List<Rule> standingIn(String policy);

    boolean existsByCode(String code);
}
