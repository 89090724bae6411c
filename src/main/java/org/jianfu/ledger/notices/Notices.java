package org.jianfu.ledger.notices;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeEntry;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.letters.Correspondents;
import org.jianfu.ledger.letters.LetterTrail;
import org.jianfu.ledger.letters.Replies;
import org.jianfu.ledger.letters.ReplyForm;
import org.jianfu.ledger.letters.ScopedLetters;
import org.jianfu.rules.Deadlines;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to warning notices 预警工作提示, from draft to closing. Reading them: {@link NoticeReading}. */
@Service
@Transactional
public class Notices {

    private static final String DESK = "hasAnyRole('CASE_HANDLER', 'SUPERVISOR')";
    private static final String UNIT = "hasAnyRole('UNIT_LIAISON', 'UNIT_HEAD')";

    private final NoticeRepository notices;
    private final ScopedLetters<WarningNotice> visible;
    private final Ledger ledger;
    private final NoticeWriter writer;
    private final Replies replies;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;
    private final Correspondents correspondents;
    private final LetterTrail trail;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    Notices(
            NoticeRepository notices,
            NoticeScope scope,
            Ledger ledger,
            NoticeWriter writer,
            Replies replies,
            DocumentNumbers numbers,
            Deadlines deadlines,
            Correspondents correspondents,
            LetterTrail trail,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.notices = notices;
        this.visible = new ScopedLetters<>(notices, scope, currentUser);
        this.ledger = ledger;
        this.writer = writer;
        this.replies = replies;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.correspondents = correspondents;
        this.trail = trail;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The level and the wording the portal proposes for an entry of the negative list. */
    @PreAuthorize(DESK)
    @Transactional(readOnly = true)
    public NoticeSuggestion suggest(NegativeEntryId entry) {
        return writer.suggest(ledger.get(entry));
    }

    /** Drafts the notice for an entry; there is one for each. */
    @PreAuthorize(DESK)
    public NoticeId draft(NegativeEntryId entryId, NoticeDraft draft) {
        NegativeEntry entry = ledger.get(entryId);
        if (notices.findByEntry(entryId).isPresent()) {
            throw new Refused("ledger.refused.alreadyDrafted");
        }
        WarningNotice notice = notices.saveAndFlush(
                new WarningNotice(entry, writer.choice(entry, draft), draft.wording(), me(), clock.instant()));
        trail.record(notice, "ledger.trail.drafted");
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
        WarningNotice notice = atDesk(id, version);
        notice.propose(me(), clock.instant());
        trail.record(notice, "ledger.trail.proposed");
        correspondents.tellApprovers(
                notice.desk(), me(), "ledger.mail.noticeProposed", NoticeLink.besideReport(notice.lead()));
    }

    /** Gives a proposal back to whoever proposed it. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void returnToDraft(NoticeId id, @Nullable Integer version, String reason) {
        WarningNotice notice = atDesk(id, version);
        notice.returnToDraft(me(), clock.instant(), given(reason));
        trail.record(notice, "ledger.trail.returnedToDraft", reason.strip());
        notice.proposedBy()
                .ifPresent(person -> correspondents.tell(
                        person, "ledger.mail.noticeReturned", NoticeLink.besideReport(notice.lead())));
    }

    /**
     * Approves and issues a proposal: the number is allotted in the same transaction.
     *
     * @param wordingConfirmed that the approver read it beside the report and it does not point to the reporter
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void approve(NoticeId id, @Nullable Integer version, boolean wordingConfirmed) {
        WarningNotice notice = atDesk(id, version);
        notice.approve(me(), clock.instant(), wordingConfirmed);
        LocalDate today = LocalDate.now(clock);
        var dates = new IssueDates(
                today, deadlines.due(NoticeDeadlines.ACKNOWLEDGE, today), deadlines.due(NoticeDeadlines.ANSWER, today));
        String number = numbers.next(WarningNotice.SERIES, today.getYear()).toString();
        notice.issuedAs(number, dates, replies.newKey());
        trail.record(notice, "ledger.trail.issued", number);
        correspondents.tellUnit(notice.unit(), notice.desk(), "ledger.mail.noticeIssued", notice.link());
        events.publishEvent(new NoticeIssued(id, notice.lead(), notice.unit()));
    }

    /** The unit confirms that it has received the notice 签收. */
    @PreAuthorize(UNIT)
    public void acknowledge(NoticeId id, @Nullable Integer version) {
        WarningNotice notice = toUnit(id, version);
        notice.acknowledge(me(), clock.instant());
        trail.record(notice, "ledger.trail.acknowledged", number(notice));
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
        notice.answer(me(), clock.instant());
        replies.save(notice, form, me());
        trail.record(notice, "ledger.trail.answered", number(notice));
        correspondents.tell(notice.draftedBy(), "ledger.mail.noticeAnswered", notice.link());
    }

    /** Asks the unit to answer again, saying what is missing. */
    @PreAuthorize(DESK)
    public void sendBack(NoticeId id, @Nullable Integer version, String reason) {
        WarningNotice notice = atDesk(id, version);
        LocalDate again = deadlines.due(NoticeDeadlines.ANSWER, LocalDate.now(clock));
        notice.sendBack(me(), clock.instant(), given(reason), again);
        trail.record(notice, "ledger.trail.sentBack", number(notice), reason.strip());
        correspondents.tellUnit(notice.unit(), notice.desk(), "ledger.mail.noticeSentBack", notice.link());
    }

    /** Finds the answer good and closes the notice. */
    @PreAuthorize(DESK)
    public void close(NoticeId id, @Nullable Integer version) {
        WarningNotice notice = atDesk(id, version);
        notice.close(me(), clock.instant(), LocalDate.now(clock));
        trail.record(notice, "ledger.trail.closed", number(notice));
        correspondents.tellUnit(notice.unit(), notice.desk(), "ledger.mail.noticeClosed", notice.link());
        events.publishEvent(new NoticeClosed(id, notice.lead(), notice.unit()));
    }

    private WarningNotice atDesk(NoticeId id, @Nullable Integer version) {
        return visible.atDesk(id.value(), version);
    }

    private WarningNotice toUnit(NoticeId id, @Nullable Integer version) {
        return visible.toUnit(id.value(), version);
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new Refused("ledger.refused.noReason");
        }
        return reason.strip();
    }

    private static String number(WarningNotice notice) {
        return String.valueOf(notice.number());
    }
}
