package org.jianfu.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, Long> {

    Approval saveAndFlush(Approval approval);

    @Query("""
        select approval from Approval approval
        left join fetch approval.steps left join fetch approval.recused
        where approval.id = :id\
        """)
    Optional<Approval> findById(long id);

    /**
     * What one of these people, somebody of one of these units or somebody anywhere with such a role may sign, and what
     * came back to its drafter. Whether the roles fit in the units is looked at afterwards.
     *
     * @param roles a regular expression that finds one of the roles among those of a step
     */
    @Query("""
        select approval from Approval approval
        left join fetch approval.steps left join fetch approval.recused
        where approval.state = org.jianfu.approval.ApprovalState.RETURNED and approval.draftedBy = :drafter
          or approval.state = org.jianfu.approval.ApprovalState.IN_PROGRESS and exists (
            select 1 from ApprovalStep step
            where step.approval = approval and step.state = org.jianfu.approval.StepState.OPEN
              and (step.person in :people
                   or step.person is null and step.unit in :units
                   or step.person is null and step.unit is null and cast(sql('? regexp ?', step.roles, :roles) as Integer) = 1
                   or step.escalatedOn is not null
                      and (step.escalatesUnit is null or step.escalatesUnit in :units)))\
        """)
    List<Approval> waiting(AccountId drafter, Collection<AccountId> people, Collection<UnitId> units, String roles);

    /** Open steps that are due on this day or later. */
    @Query("""
        select step from ApprovalStep step join fetch step.approval
        where step.state = org.jianfu.approval.StepState.OPEN and step.due >= :first order by step.id\
        """)
    List<ApprovalStep> dueFrom(LocalDate first);

    /** Open steps whose deadline has passed and that nobody above knows of yet. */
    @Query("""
        select step from ApprovalStep step join fetch step.approval
        where step.state = org.jianfu.approval.StepState.OPEN and step.due < :today
          and step.escalatedOn is null and step.escalatesRoles is not null
        order by step.id\
        """)
    List<ApprovalStep> overdue(LocalDate today);
}
