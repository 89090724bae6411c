package org.jianfu.approval;

import java.util.List;
import java.util.function.Predicate;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approvals 审批, for the modules whose things are signed. They have decided that the signed-in person sees the thing;
 * here is decided who signs; {@link ApprovalReading} shows how it stands. What was agreed to, returned or refused they write into their own trail in their own words.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Approvals {

    private final ApprovalRepository approvals;
    private final Signers signers;
    private final Summons summons;
    private final Opinions opinions;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Days days;

    Approvals(
            ApprovalRepository approvals,
            Signers signers,
            Summons summons,
            Opinions opinions,
            Trail trail,
            CurrentUser currentUser,
            Days days) {
        this.approvals = approvals;
        this.signers = signers;
        this.summons = summons;
        this.opinions = opinions;
        this.trail = trail;
        this.currentUser = currentUser;
        this.days = days;
    }

    /** Hands something in to be signed 报批, drafted by the signed-in person, and tells whoever signs first. */
    public ApprovalId submit(Submission handedIn) {
        Approval approval = begin(handedIn, me());
        summons.toSigners(approval.open());
        return approval.id();
    }

    /**
     * What the portal itself wrote and nobody drafted, signed by the signed-in person at once 签发.
     *
     * @throws Refused when the signed-in person may not sign, saying why
     */
    public ApprovalId signAtOnce(Submission written, String opinion) {
        Approval approval = begin(written, null);
        approve(approval, opinion);
        return approval.id();
    }

    private Approval begin(Submission handedIn, @Nullable Staff by) {
        DataKeyId key = handedIn.key() == null ? opinions.newKey() : handedIn.key();
        return approvals.saveAndFlush(new Approval(handedIn, key, by, days));
    }

    /** Hands it in again after it was returned; every step is signed anew. */
    public void submitAgain(ApprovalId id, List<StepPlan> steps) {
        Approval approval = get(id);
        approval.handInAgain(me(), steps, days);
        approvals.saveAndFlush(approval);
        summons.toSigners(approval.open());
    }

    /**
     * Agrees to the open step 同意, with an opinion or without.
     *
     * @return whether that was the last signature
     * @throws Refused when the signed-in person may not sign, saying why
     */
    public boolean approve(ApprovalId id, @Nullable Integer version, String opinion) {
        return approve(get(id, version), opinion);
    }

    private boolean approve(Approval approval, String opinion) {
        ApprovalStep step = approval.open();
        Signature signature = signers.mine(step);
        boolean last = approval.approve(signature, opinions.seal(approval, step, opinion), days);
        approvals.saveAndFlush(approval);
        if (!last) {
            summons.toSigners(approval.open());
        }
        summons.changed();
        return last;
    }

    /**
     * Does what somebody asked for on the owner's page.
     *
     * @param maySee who may see the thing, and can so be asked to sign it
     * @return how it stands afterwards
     */
    public ApprovalState act(
            ApprovalId id, @Nullable Integer version, ApprovalCommand command, Predicate<Staff> maySee) {
        switch (command) {
            case ApprovalCommand.Approve(String opinion) -> approve(id, version, opinion);
            case ApprovalCommand.SendBack(String opinion) -> sendBack(id, version, opinion);
            case ApprovalCommand.Reject(String opinion) -> reject(id, version, opinion);
            case ApprovalCommand.Withdraw() -> withdraw(id, version);
            case ApprovalCommand.Transfer(AccountId to) -> transfer(id, version, signers.require(to, maySee));
            case ApprovalCommand.AddSigner(AccountId also, boolean before) ->
                addSigner(id, version, signers.require(also, maySee), before);
            case ApprovalCommand.Remind() -> remind(id, version);
        }
        return get(id).state();
    }

    /** Sends it back 退回 to whoever drafted it, saying what is missing. */
    public void sendBack(ApprovalId id, @Nullable Integer version, String opinion) {
        Approval approval = get(id, version);
        ApprovalStep step = approval.open();
        approval.sendBack(signers.mine(step), opinions.require(approval, step, opinion));
        approvals.saveAndFlush(approval);
        summons.toDrafter(approval);
    }

    /** Says no 不同意, for good, saying why. */
    public void reject(ApprovalId id, @Nullable Integer version, String opinion) {
        Approval approval = get(id, version);
        ApprovalStep step = approval.open();
        approval.reject(signers.mine(step), opinions.require(approval, step, opinion));
        approvals.saveAndFlush(approval);
        summons.changed();
    }

    /** The drafter takes it back 撤回 before the last signature. */
    public void withdraw(ApprovalId id, @Nullable Integer version) {
        Approval approval = get(id, version);
        approval.withdraw(me().id());
        approvals.saveAndFlush(approval);
        summons.changed();
    }

    /**
     * Whoever is to sign hands the step to somebody with a fitting role 转办.
     *
     * @throws Refused when the other person has no such role, drafted it or has signed already
     */
    void transfer(ApprovalId id, @Nullable Integer version, Staff to) {
        Approval approval = get(id, version);
        ApprovalStep step = approval.open();
        signers.mine(step);
        if (to.id().equals(me().id())
                || step.approvers().noneMatch(approver -> to.roles().stream().anyMatch(approver.roles()::contains))) {
            throw new Refused("approval.refused.notFitting", to.name());
        }
        approval.handTo(to);
        approvals.saveAndFlush(approval);
        trail.record(approval.subject(), "approval.trail.transferred", to.name());
        summons.toSigners(approval.open());
    }

    /** Whoever is to sign asks for one more signature 加签, before the own one or after it. */
    void addSigner(ApprovalId id, @Nullable Integer version, Staff also, boolean before) {
        Approval approval = get(id, version);
        signers.mine(approval.open());
        approval.requireOutsider(also.id());
        if (also.id().equals(me().id())) {
            throw new Refused("approval.refused.notFitting", also.name());
        }
        approval.addSigner(new StepPlan("approval.step.added", Approver.person(also)), before, days);
        approvals.saveAndFlush(approval);
        trail.record(approval.subject(), "approval.trail.signerAdded", also.name());
        if (before) {
            summons.toSigners(approval.open());
        }
    }

    /** The drafter reminds whoever is to sign 催办, once a day. */
    void remind(ApprovalId id, @Nullable Integer version) {
        Approval approval = get(id, version);
        approval.remind(me().id(), days.today());
        approvals.saveAndFlush(approval);
        trail.record(approval.subject(), "approval.trail.reminded");
        summons.toSigners(approval.open(), "approval.notify.reminded");
    }

    /** What it was about went where others decide: nobody signs it any more. */
    public void drop(ApprovalId id) {
        Approval approval = get(id);
        approval.drop();
        approvals.saveAndFlush(approval);
        summons.changed();
    }

    /** Somebody has nothing to do with this 回避, and neither signs nor hears of it any more. */
    public void recuse(ApprovalId id, AccountId who) {
        get(id).recuse(who);
    }

    private Approval get(ApprovalId id, @Nullable Integer version) {
        Approval approval = get(id);
        approval.requireVersion(version);
        return approval;
    }

    private Approval get(ApprovalId id) {
        return approvals.findById(id.value()).orElseThrow(() -> new NotVisible("approval " + id));
    }

    private Staff me() {
        return currentUser.require();
    }
}
