package org.jianfu.ledger;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to warning notices 预警工作提示, from draft to closing. Reading them: {@link NoticeReading}. */
@Service
@Transactional
public class Notices {

    private static final String DESK = "hasAnyRole('CASE_HANDLER', 'SUPERVISOR')";
    private static final String UNIT = "hasAnyRole('UNIT_LIAISON', 'UNIT_HEAD')";

    private final ScopedNotices visible;
    private final Ledger ledger;
    private final NoticeWriter writer;
    private final Replies replies;
    private final NoticeApprovals approvals;
    private final LetterNews news;
    private final Acting acting;

    Notices(
            ScopedNotices visible,
            Ledger ledger,
            NoticeWriter writer,
            Replies replies,
            NoticeApprovals approvals,
            LetterNews news,
            Acting acting) {
        this.visible = visible;
        this.ledger = ledger;
        this.writer = writer;
        this.replies = replies;
        this.approvals = approvals;
        this.news = news;
        this.acting = acting;
    }

    /** The level and the wording the portal proposes for an entry of the negative list. */
    @PreAuthorize(DESK)
    @Transactional(readOnly = true)
    public NoticeSuggestion suggest(NegativeEntryId entry) {
        return writer.suggest(ledger.get(entry));
    }

    /** Where the draft for a lead is read beside the report, without a leading slash. */
    public String draftPage(LeadId lead) {
        return approvals.draftPage(lead);
    }

    /** Drafts the notice for an entry; there is one for each. */
    @PreAuthorize(DESK)
    public NoticeId draft(NegativeEntryId entryId, NoticeDraft draft) {
        NegativeEntry entry = ledger.get(entryId);
        WarningNotice notice = visible.save(
                new WarningNotice(entry, writer.choice(entry, draft), draft.wording(), me(), acting.now()),
                "ledger.refused.alreadyDrafted");
        news.record(notice, "ledger.trail.drafted");
        return notice.id();
    }

    @PreAuthorize(DESK)
    public void revise(NoticeId id, @Nullable Integer version, NoticeDraft draft) {
        WarningNotice notice = atDesk(id, version);
        notice.revise(writer.choice(ledger.get(notice.entry()), draft), draft.wording());
    }

    /** Hands a draft to another person for approval. */
    @PreAuthorize(DESK)
    public void propose(NoticeId id, @Nullable Integer version) {
        propose(id, version, Set.of());
    }

    /**
     * Hands a draft to another person for approval.
     *
     * @param recused who stepped back from the lead 回避, and so has nothing to do with its notice
     */
    @PreAuthorize(DESK)
    public void propose(NoticeId id, @Nullable Integer version, Set<AccountId> recused) {
        WarningNotice notice = atDesk(id, version);
        writer.requireBasis(ledger.get(notice.entry()));
        notice.propose(me(), acting.now());
        approvals.handIn(notice, recused);
        news.record(notice, "ledger.trail.proposed");
    }

    /** Gives a proposal back to whoever proposed it. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void returnToDraft(NoticeId id, @Nullable Integer version, String reason) {
        WarningNotice notice = atDesk(id, version);
        String why = TextLimit.REASON.require(reason);
        approvals.sendBack(notice, why);
        notice.returnToDraft(me(), acting.now(), why);
        news.record(notice, "ledger.trail.returnedToDraft", why);
    }

    /**
     * Any other act of the approval of a proposal: handed on, another signature asked for, reminded of, taken back.
     *
     * @param version of the approval that was seen
     */
    @PreAuthorize(DESK)
    public void act(NoticeId id, @Nullable Integer version, ApprovalCommand command) {
        WarningNotice notice = visible.atDesk(id.value());
        switch (approvals.act(notice, version, command)) {
            case IN_PROGRESS -> news.changed();
            case WITHDRAWN -> takeBack(notice);
            // agreed to beside the report and sent back with what is missing, above
            case APPROVED, RETURNED, REJECTED -> throw new Refused("kernel.refused.state");
        }
    }

    private void takeBack(WarningNotice notice) {
        if (notice.state() == NoticeState.PROPOSED) {
            notice.takeBack(me(), acting.now());
            news.record(notice, "ledger.trail.takenBack");
        }
    }

    /** Somebody stepped back from a lead 回避 and has nothing to do with what is proposed in it either. */
    @PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR', 'DISCIPLINE_INSPECTOR')")
    public void recuse(LeadId lead, AccountId who) {
        visible.proposedIn(lead).forEach(notice -> approvals.recuse(notice, who));
    }

    /** Approves without a comment. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void approve(NoticeId id, @Nullable Integer version, boolean wordingConfirmed) {
        approve(id, version, wordingConfirmed, "");
    }

    /**
     * Approves a proposal, and issues it with the last signature: the number is allotted in the same transaction.
     *
     * @param wordingConfirmed that the approver read it beside the report and it does not point to the reporter
     * @param opinion what the approver says about it, or nothing
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void approve(NoticeId id, @Nullable Integer version, boolean wordingConfirmed, String opinion) {
        WarningNotice notice = atDesk(id, version);
        WarningNotice.requireConfirmed(wordingConfirmed);
        if (approvals.approve(notice, opinion)) {
            issue(notice);
        } else {
            news.record(notice, "ledger.trail.agreed");
        }
    }

    private void issue(WarningNotice notice) {
        notice.approve(me(), acting.now(), true);
        LocalDate today = acting.today();
        String number = writer.number(today);
        notice.issuedAs(number, writer.dates(today), replies.newKey());
        news.record(notice, "ledger.trail.issued", number);
        news.tellUnit(notice, "ledger.mail.noticeIssued");
    }

    /** The unit confirms that it has received the notice 签收. */
    @PreAuthorize(UNIT)
    public void acknowledge(NoticeId id, @Nullable Integer version) {
        WarningNotice notice = toUnit(id, version);
        notice.acknowledge(me(), acting.now());
        news.record(notice, "ledger.trail.acknowledged", number(notice));
    }

    /** Takes in a file for an answer that is still being written. */
    @PreAuthorize(UNIT)
    public AcceptedFile receive(NoticeId id, String fileName, InputStream content) {
        return replies.accept(visible.toUnit(id.value()), fileName, content);
    }

    /** The unit answers what it has corrected. */
    @PreAuthorize(UNIT)
    public void answer(NoticeId id, @Nullable Integer version, ReplyForm form) {
        WarningNotice notice = toUnit(id, version);
        notice.answer(me(), acting.now());
        replies.save(notice, form, me());
        news.record(notice, "ledger.trail.answered", number(notice));
        news.tell(notice.draftedBy(), "ledger.mail.noticeAnswered", notice.link());
    }

    /** Asks the unit to answer again, saying what is missing. */
    @PreAuthorize(DESK)
    public void sendBack(NoticeId id, @Nullable Integer version, String reason) {
        WarningNotice notice = atDesk(id, version);
        notice.sendBack(me(), acting.now(), TextLimit.REASON.require(reason), writer.answerBy(acting.today()));
        news.record(notice, "ledger.trail.sentBack", number(notice), reason.strip());
        news.tellUnit(notice, "ledger.mail.noticeSentBack");
    }

    /** Finds the answer good and closes the notice, without a word. */
    @PreAuthorize(DESK)
    public void close(NoticeId id, @Nullable Integer version) {
        close(id, version, "");
    }

    /**
     * Finds the answer good and closes the notice.
     *
     * @param words what the reporter is told where the lead ends with it, or nothing
     */
    @PreAuthorize(DESK)
    public void close(NoticeId id, @Nullable Integer version, String words) {
        WarningNotice notice = atDesk(id, version);
        notice.close(me(), acting.now(), acting.today());
        news.record(notice, "ledger.trail.closed", number(notice));
        news.tellUnit(notice, "ledger.mail.noticeClosed");
        news.publish(new NoticeClosed(id, notice.lead(), notice.unit(), words));
    }

    private WarningNotice atDesk(NoticeId id, @Nullable Integer version) {
        return visible.atDesk(id.value(), version);
    }

    private WarningNotice toUnit(NoticeId id, @Nullable Integer version) {
        return visible.toUnit(id.value(), version);
    }

    private AccountId me() {
        return acting.me();
    }

    private static String number(WarningNotice notice) {
        return String.valueOf(notice.number());
    }
}
