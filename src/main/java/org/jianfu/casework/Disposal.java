package org.jianfu.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.intake.Progress;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeClosed;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.OrderClosed;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ledger.Orders;
import org.jianfu.ledger.Violation;
import org.jianfu.ledger.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a finding 处置: the negative list, the notice, an order where a supervisor decides so, and the end. */
@Service
@ForDesk
@Transactional
public class Disposal {

    private final LeadWork work;
    private final LeadConsequences consequences;
    private final Ledger ledger;
    private final Notices notices;
    private final NoticeReading reading;
    private final Orders orders;

    Disposal(
            LeadWork work,
            LeadConsequences consequences,
            Ledger ledger,
            Notices notices,
            NoticeReading reading,
            Orders orders) {
        this.work = work;
        this.consequences = consequences;
        this.ledger = ledger;
        this.notices = notices;
        this.reading = reading;
        this.orders = orders;
    }

    /**
     * What is entered on the negative list.
     *
     * @param on the day it happened
     * @param rule the code of the rule that was broken
     * @param facts what happened, as the unit will read it
     */
    public record EntryForm(
            @NotNull(message = "casework.refused.occurredOn")
            LocalDate on,

            @NotNull(message = "casework.refused.rule") String rule,

            @NotBlank @CodePointLength(max = Violation.FACTS_LIMIT)
            String facts) {

        public EntryForm {
            facts = CleanText.of(facts).strip();
        }
    }

    /** Puts what was found on the negative list, under the rule in force on that day. */
    public NegativeEntryId enter(LeadId id, @Nullable Integer version, EntryForm form) {
        Lead lead = work.forStep(id, version, LeadAction.DISPOSE);
        Constraints.require(form);
        if (form.on().isAfter(lead.receivedOn())) {
            throw new Refused("casework.refused.occurredAfterReport", lead.receivedOn());
        }
        work.changed();
        return ledger.enter(new Violation(
                Objects.requireNonNull(lead.unit()), form.rule(), form.facts(), form.on(), id, lead.desk()));
    }

    /** Drafts the notice for an entry, or rewrites the draft, and hands it to another person for approval. */
    public void propose(LeadId id, NegativeEntryId entry, NoticeDraft draft) {
        Lead lead = work.forStep(id, work.get(id).version(), LeadAction.DRAFT_NOTICE);
        Optional<NoticeId> existing = reading.ofEntry(entry);
        existing.ifPresent(notice -> notices.revise(notice, version(notice), draft));
        NoticeId notice = existing.orElseGet(() -> notices.draft(entry, draft));
        notices.propose(notice, version(notice), lead.withdrawn());
        work.changed();
    }

    private @Nullable Integer version(NoticeId notice) {
        return reading.get(notice).letter().version();
    }

    /**
     * Approves and issues a notice, read beside the report.
     *
     * @param wordingConfirmed that its wording does not point to the reporter
     * @param opinion what the approver says about it, or nothing
     */
    public void approve(
            LeadId id, NoticeId notice, @Nullable Integer noticeVersion, boolean wordingConfirmed, String opinion) {
        work.forStep(id, work.get(id).version(), LeadAction.DECIDE_NOTICE);
        notices.approve(notice, noticeVersion, wordingConfirmed, opinion);
        work.changed();
    }

    /**
     * Any other act of the approval of a notice: handed on, another signature asked for, reminded of, taken back.
     *
     * @param version of the approval that was seen
     */
    public void act(LeadId id, NoticeId notice, @Nullable Integer version, ApprovalCommand command) {
        work.get(id);
        notices.act(notice, version, command);
        work.changed();
    }

    public void returnNotice(LeadId id, NoticeId notice, @Nullable Integer noticeVersion, String reason) {
        work.forStep(id, work.get(id).version(), LeadAction.DECIDE_NOTICE);
        notices.returnToDraft(notice, noticeVersion, reason);
        work.changed();
    }

    /** The letter the portal proposes for an order. */
    @Transactional(readOnly = true)
    public Wording suggestOrder(LeadId id, NegativeEntryId entry) {
        work.get(id);
        return orders.suggest(entry);
    }

    /** Orders the unit to rectify 责令限期整改: a decision of its own, beside the notice. */
    public void order(LeadId id, @Nullable Integer version, NegativeEntryId entry, OrderForm form) {
        work.forStep(id, version, LeadAction.ORDER);
        orders.issue(entry, form);
        work.changed();
    }

    /**
     * Ends the work on a lead 办结, once nothing that followed is open.
     *
     * @param words what the reporter is told, or nothing
     */
    public void close(LeadId id, @Nullable Integer version, String words) {
        close(work.forStep(id, version, LeadAction.CLOSE), words);
    }

    @EventListener
    void on(NoticeClosed closed) {
        closeWhenSettled(closed.lead(), closed.words());
    }

    @EventListener
    void on(OrderClosed closed) {
        closeWhenSettled(closed.lead(), closed.words());
    }

    /** After the last notice or order nothing is left to decide; whoever closed that was told so, see {@link EndsWithLetters}. */
    private void closeWhenSettled(LeadId id, String words) {
        work.regardless(id)
                .filter(lead -> lead.state() == LeadState.FOUND
                        && consequences.outcome(lead).isSettled())
                .ifPresent(lead -> close(lead, words));
    }

    void close(Lead lead, String words) {
        lead.close();
        work.progress(lead, Progress.CLOSED, words.isBlank() ? null : TextLimit.REASON.require(words));
        work.record(lead, "casework.trail.closed");
        work.changed();
    }
}
