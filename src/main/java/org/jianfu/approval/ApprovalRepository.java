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

    Optional<Approval> findById(long id);

    /** Open steps that somebody of one of these units or one of these people may sign; roles are looked at afterwards. */
    @Query("""
            select step from ApprovalStep step join fetch step.approval
            where step.state = org.jianfu.approval.StepState.OPEN
              and (step.person in :people or step.person is null and (step.unit is null or step.unit in :units)
                   or step.escalatedOn is not null and (step.escalatesUnit is null or step.escalatesUnit in :units))
            order by step.due, step.id""")
    List<ApprovalStep> openFor(Collection<AccountId> people, Collection<UnitId> units);

    /** What came back to whoever drafted it, the oldest first. */
    @Query("""
            select approval from Approval approval
            where approval.draftedBy = :drafter and approval.state = org.jianfu.approval.ApprovalState.RETURNED
            order by approval.id""")
    List<Approval> returnedTo(AccountId drafter);

    /** Open steps whose deadline has passed and that nobody above knows of yet. */
    @Query("""
            select step from ApprovalStep step join fetch step.approval
            where step.state = org.jianfu.approval.StepState.OPEN and step.due < :today
              and step.escalatedOn is null and step.escalatesRoles is not null
            order by step.id""")
    List<ApprovalStep> overdue(LocalDate today);
}
