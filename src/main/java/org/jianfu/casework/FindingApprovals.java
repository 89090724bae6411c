package org.jianfu.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.activity.Subject;
import org.jianfu.approval.Announcement;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalId;
import org.jianfu.approval.ApprovalReading;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jianfu.approval.Approvals;
import org.jianfu.approval.Approver;
import org.jianfu.approval.Exclusions;
import org.jianfu.approval.StepPlan;
import org.jianfu.approval.Submission;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The approvals of findings: one signature, of a supervisor of the lead's desk who did not propose it and has not stepped
 * back. What is said is sealed with the lead's key, and shredded with it.
 */
@Component
class FindingApprovals {

    private final Approvals approvals;
    private final ApprovalReading reading;
    private final Desks desks;
    private final Units units;

    FindingApprovals(Approvals approvals, ApprovalReading reading, Desks desks, Units units) {
        this.approvals = approvals;
        this.reading = reading;
        this.desks = desks;
        this.units = units;
    }

    /**
     * Hands a finding in, and one that was sent back again.
     *
     * @param before the approval of the finding proposed last, if there was one
     */
    ApprovalId handIn(Lead lead, @Nullable ApprovalId before) {
        if (before != null && reading.of(before).state() == ApprovalState.RETURNED) {
            lead.withdrawn().forEach(who -> approvals.recuse(before, who));
            approvals.submitAgain(before, steps(lead));
            return before;
        }
        return approvals.submit(new Submission(
                Subject.of(lead.id()),
                CaseworkLinks.to(lead.id()),
                new Announcement(
                        "casework.notify.findingProposed",
                        "casework.waiting.finding",
                        "casework.waiting.findingReturned",
                        List.of(name(lead)),
                        lead.due()),
                lead.dataKey(),
                steps(lead),
                Exclusions.inPersonWithout(lead.withdrawn())));
    }

    private String name(Lead lead) {
        return Stream.of(
                        Optional.ofNullable(lead.number()),
                        Optional.ofNullable(lead.unit()).map(units::nameOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private List<StepPlan> steps(Lead lead) {
        Desk desk = desks.get(lead.desk());
        return List.of(new StepPlan(
                "casework.step.supervisor",
                Approver.in(desk.host(), deciding(desk).toArray(Role[]::new))));
    }

    /** Where the discipline inspection works itself, its inspectors decide as well. */
    private static Set<Role> deciding(Desk desk) {
        return desk.kind() == DeskKind.DISCIPLINE
                ? Set.of(Role.SUPERVISOR, Role.DISCIPLINE_INSPECTOR)
                : Set.of(Role.SUPERVISOR);
    }

    /** Agrees; says whether that was the last signature. */
    boolean approve(Finding finding, String opinion) {
        return approvals.approve(finding.approval(), version(finding), opinion);
    }

    void sendBack(Finding finding, String reason) {
        approvals.sendBack(finding.approval(), version(finding), reason);
    }

    private @Nullable Integer version(Finding finding) {
        return reading.of(finding.approval()).version();
    }

    void drop(Finding finding) {
        approvals.drop(finding.approval());
    }

    ApprovalState act(Lead lead, Finding finding, @Nullable Integer version, ApprovalCommand command) {
        return approvals.act(finding.approval(), version, command, maySee(lead));
    }

    void recuse(Finding finding, AccountId who) {
        approvals.recuse(finding.approval(), who);
    }

    /** How it stands. */
    ApprovalRecord of(Lead lead, Finding finding) {
        return reading.of(finding.approval(), maySee(lead));
    }

    /** A lead is never seen by people of its unit or its related units; a desk whose host is one of them has none of it. */
    private Predicate<Staff> maySee(Lead lead) {
        return person -> {
            Desk desk = desks.get(lead.desk());
            return person.unit().equals(desk.host())
                    && deciding(desk).stream().anyMatch(person::is)
                    && !lead.hasWithdrawn(person.id());
        };
    }
}
