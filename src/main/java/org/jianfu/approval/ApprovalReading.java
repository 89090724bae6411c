package org.jianfu.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Staff;
import org.jianfu.vault.DataKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How approvals stand 审批进展, for the modules whose things are signed; they have decided who sees the thing. */
@Service
@Transactional(readOnly = true)
public class ApprovalReading {

    private static final Set<ApprovalAct> OF_SIGNERS = EnumSet.of(
            ApprovalAct.APPROVE,
            ApprovalAct.SEND_BACK,
            ApprovalAct.REJECT,
            ApprovalAct.TRANSFER,
            ApprovalAct.ADD_SIGNER);

    private final ApprovalRepository approvals;
    private final Signers signers;
    private final Opinions opinions;
    private final CurrentUser currentUser;
    private final Days days;

    ApprovalReading(
            ApprovalRepository approvals, Signers signers, Opinions opinions, CurrentUser currentUser, Days days) {
        this.approvals = approvals;
        this.signers = signers;
        this.opinions = opinions;
        this.currentUser = currentUser;
        this.days = days;
    }

    /** One that everybody with a fitting role may see. */
    public ApprovalRecord of(ApprovalId id) {
        return of(id, anybody -> true);
    }

    /**
     * How it stands, its opinions opened, with what the signed-in person may do.
     *
     * @param maySee who may see the thing, and can so be asked to sign it
     */
    public ApprovalRecord of(ApprovalId id, Predicate<Staff> maySee) {
        Approval approval = approvals.findById(id.value()).orElseThrow(() -> new NotVisible("approval " + id));
        Optional<Signature> mine = mySignature(approval);
        try (DataKey key = opinions.open(approval)) {
            return new ApprovalRecord(
                    approval.id(),
                    approval.version(),
                    approval.state(),
                    drafter(approval),
                    approval.draftedAt(),
                    approval.allSteps().stream().map(step -> record(step, key)).toList(),
                    acts(approval, mine.isPresent()),
                    mine.map(Signature::standsInFor).orElse(null),
                    mine.isPresent() ? signers.colleagues(approval.open(), maySee) : List.of());
        }
    }

    private @Nullable String drafter(Approval approval) {
        return approval.draftedBy() == null ? null : signers.nameOf(approval.draftedBy());
    }

    private ApprovalRecord.Step record(ApprovalStep step, DataKey key) {
        boolean open = step.state() == StepState.OPEN;
        return new ApprovalRecord.Step(
                step.round(),
                step.nameKey(),
                step.state(),
                step.due(),
                step.escalatedOn(),
                open ? signers.of(step).stream().map(Staff::name).toList() : List.of(),
                step.signature(),
                opinions.read(key, step));
    }

    private Set<ApprovalAct> acts(Approval approval, boolean maySign) {
        var acts = EnumSet.noneOf(ApprovalAct.class);
        if (maySign) {
            acts.addAll(OF_SIGNERS);
        }
        if (me().id().equals(approval.draftedBy())) {
            if (approval.state().mayBecome(ApprovalState.WITHDRAWN)) {
                acts.add(ApprovalAct.WITHDRAW);
            }
            if (approval.state() == ApprovalState.IN_PROGRESS && !days.today().equals(approval.remindedOn())) {
                acts.add(ApprovalAct.REMIND);
            }
        }
        return acts;
    }

    private Optional<Signature> mySignature(Approval approval) {
        return approval.state() == ApprovalState.IN_PROGRESS ? signers.ofMe(approval.open()) : Optional.empty();
    }

    private Staff me() {
        return currentUser.require();
    }
}
