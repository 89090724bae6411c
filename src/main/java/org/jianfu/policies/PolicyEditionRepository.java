package org.jianfu.policies;

import java.util.Collection;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyEditionRepository extends JpaRepository<PolicyEdition, Long> {

    /** Every published version with its policy, in the order of the library. */
    @Query("""
            select e from PolicyEdition e join fetch e.policy p
            where e.state = org.jianfu.policies.EditionState.PUBLISHED
            order by p.position, p.code, e.number
            """)
    List<PolicyEdition> library();

    /** The published versions of what a policy replaced, and of what replaced it. */
    @Query("""
            select e from PolicyEdition e join fetch e.policy p left join p.replacedBy successor
            where e.state = org.jianfu.policies.EditionState.PUBLISHED
            and (successor.code = :code
                or p.id = (select s.replacedBy.id from Policy s where s.code = :code))
            order by p.position, p.code, e.number
            """)
    List<PolicyEdition> around(String code);

    @Query("""
            select e from PolicyEdition e join fetch e.policy p
            where p.code = :code and e.state = org.jianfu.policies.EditionState.PUBLISHED
            order by e.number
            """)
    List<PolicyEdition> ofPolicy(String code);

    /** Whether a policy could be read once, and was taken back. */
    @Query("""
            select count(e) > 0 from PolicyEdition e
            where e.policy.code = :code and e.state = org.jianfu.policies.EditionState.WITHDRAWN
            """)
    boolean wasWithdrawn(String code);

    /** The versions of a policy in whatever state, the first one first. */
    @Query("select e from PolicyEdition e join fetch e.policy p where p.code = :code order by e.number")
    List<PolicyEdition> everyOf(String code);

    /** What was submitted without this person's hand in it. */
    @Query("""
            select e from PolicyEdition e join fetch e.policy p
            where e.state = org.jianfu.policies.EditionState.REVIEW and :person not member of e.writers
            order by p.position, e.number
            """)
    List<PolicyEdition> toReview(AccountId person);

    @Query("select e from PolicyEdition e join fetch e.policy p where e.state in :states order by p.position, e.number")
    List<PolicyEdition> inState(Collection<EditionState> states);
}
