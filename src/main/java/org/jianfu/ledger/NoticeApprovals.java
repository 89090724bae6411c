package org.jianfu.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jianfu.approval.Announcement;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalReading;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jianfu.approval.Approvals;
import org.jianfu.approval.Approver;
import org.jianfu.approval.Exclusions;
import org.jianfu.approval.StepPlan;
import org.jianfu.approval.Submission;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The approvals of notices: one signature, of a supervisor of the desk who did not propose it. */
@Component
class NoticeApprovals {

    private final Approvals approvals;
    private final ApprovalReading reading;
    private final NoticeDraftPage drafts;
    private final Desks desks;
    private final Units units;

    NoticeApprovals(Approvals approvals, ApprovalReading reading, NoticeDraftPage drafts, Desks desks, Units units) {
        this.approvals = approvals;
        this.reading = reading;
        this.drafts = drafts;
        this.desks = desks;
        this.units = units;
    }

    /** Where a draft is read beside the report, without a leading slash. */
    String draftPage(LeadId lead) {
        return drafts.of(lead);
    }

    /** @param recused who has nothing to do with the lead, and so not with its notice */
    void handIn(WarningNotice notice, Set<AccountId> recused) {
        Optional<ApprovalRecord> before = of(notice).filter(approval -> approval.state() == ApprovalState.RETURNED);
        if (before.isPresent()) {
            recused.forEach(who -> approvals.recuse(before.get().id(), who));
            approvals.submitAgain(before.get().id(), steps(notice));
        } else {
            notice.submittedAs(approvals.submit(submission(notice, recused)));
        }
    }

    private Submission submission(WarningNotice notice, Set<AccountId> recused) {
        return new Submission(
                notice.subject(),
                draftPage(notice.lead()),
                new Announcement(
                        "ledger.mail.noticeProposed",
                        "ledger.waiting.PROPOSED",
                        null,
                        List.of(units.nameOf(notice.unit()))),
                null,
                steps(notice),
                Exclusions.inPersonWithout(recused));
    }

    private List<StepPlan> steps(WarningNotice notice) {
        return List.of(new StepPlan("ledger.step.supervisor", Approver.in(host(notice), Role.SUPERVISOR)));
    }

    /** Agrees; says whether that was the last signature. */
    boolean approve(WarningNotice notice, String opinion) {
        ApprovalRecord approval = require(notice);
        return approvals.approve(approval.id(), approval.version(), opinion);
    }

    void sendBack(WarningNotice notice, String reason) {
        ApprovalRecord approval = require(notice);
        approvals.sendBack(approval.id(), approval.version(), reason);
    }

    ApprovalState act(WarningNotice notice, @Nullable Integer version, ApprovalCommand command) {
        return approvals.act(require(notice).id(), version, command, maySee(notice));
    }

    void drop(WarningNotice notice) {
        approvals.drop(require(notice).id());
    }

    void recuse(WarningNotice notice, AccountId who) {
        approvals.recuse(require(notice).id(), who);
    }

    /** How its approval stands, once it was proposed. */
    Optional<ApprovalRecord> of(WarningNotice notice) {
        return Optional.ofNullable(notice.approval()).map(approval -> reading.of(approval, maySee(notice)));
    }

    private ApprovalRecord require(WarningNotice notice) {
        return of(notice).orElseThrow(() -> new Refused("kernel.refused.state"));
    }

    private Predicate<Staff> maySee(WarningNotice notice) {
        UnitId host = host(notice);
        boolean own = units.relatedUnits(host).contains(notice.unit());
        return person -> !own && person.is(Role.SUPERVISOR) && person.unit().equals(host);
    }

    private UnitId host(WarningNotice notice) {
        return desks.get(notice.desk()).host();
    }
}
