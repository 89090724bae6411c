package org.jianfu.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody's signature, the most urgent first, and what came back to be improved. */
@Component
class ApprovalWaiting implements WaitingWork {

    private final ApprovalRepository approvals;
    private final Signers signers;

    ApprovalWaiting(ApprovalRepository approvals, Signers signers) {
        this.approvals = approvals;
        this.signers = signers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        List<Staff> selves = signers.selves(person);
        return Stream.concat(toSign(selves), toImprove(person)).toList();
    }

    private Stream<WaitingItem> toSign(List<Staff> selves) {
        return approvals
                .openFor(
                        selves.stream().map(Staff::id).toList(),
                        selves.stream().map(Staff::unit).toList())
                .stream()
                .filter(step -> signers.maySign(step, selves))
                .map(step ->
                        item(step.approval(), step.approval().announcement().waiting(), step.due()));
    }

    private Stream<WaitingItem> toImprove(Staff drafter) {
        return approvals.returnedTo(drafter.id()).stream()
                .map(approval -> item(approval, approval.announcement().returned(), null));
    }

    private static WaitingItem item(Approval approval, String key, @Nullable LocalDate due) {
        return new WaitingItem(key, approval.announcement().args(), due, approval.link());
    }
}
