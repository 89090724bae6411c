package org.jianfu.approval;

import java.util.List;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody's signature, the most urgent first. */
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
        return approvals
                .openFor(
                        selves.stream().map(Staff::id).toList(),
                        selves.stream().map(Staff::unit).toList())
                .stream()
                .filter(step -> signers.maySign(step, person))
                .map(ApprovalWaiting::item)
                .toList();
    }

    private static WaitingItem item(ApprovalStep step) {
        Approval approval = step.approval();
        return new WaitingItem(approval.waitingKey(), approval.waitingArgs(), step.due(), approval.link());
    }
}
