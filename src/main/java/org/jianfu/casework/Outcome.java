package org.jianfu.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.LeadOutcomes.EntryOutcome;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.OrderState;

/**
 * How far what followed from a finding has come, as far as the next step depends on it.
 *
 * @param entries how many entries of the negative list stand
 */
record Outcome(boolean substantiated, int entries, List<NoticeState> notices, List<OrderState> orders) {

    Outcome {
        notices = List.copyOf(notices);
        orders = List.copyOf(orders);
    }

    static Outcome of(boolean substantiated, List<EntryOutcome> entries) {
        return new Outcome(
                substantiated,
                Math.toIntExact(
                        entries.stream().filter(entry -> !entry.struck()).count()),
                entries.stream()
                        .map(EntryOutcome::notice)
                        .filter(Objects::nonNull)
                        .toList(),
                entries.stream()
                        .map(EntryOutcome::order)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What is due next; nothing while the unit has to act. */
    Optional<LeadAction> due() {
        if (has(NoticeState.PROPOSED)) {
            return Optional.of(LeadAction.DECIDE_NOTICE);
        }
        if (needsNotice()) {
            return Optional.of(LeadAction.DRAFT_NOTICE);
        }
        if (substantiated && entries == 0) {
            return Optional.of(LeadAction.DISPOSE);
        }
        if (isAnswered()) {
            return Optional.of(LeadAction.CHECK_REPLY);
        }
        return isSettled() ? Optional.of(LeadAction.CLOSE) : Optional.empty();
    }

    /** Whether nothing is left to do: not substantiated, or everything that followed is closed. */
    boolean isSettled() {
        return !substantiated
                || entries > 0
                        && !needsNotice()
                        && notices.stream().allMatch(notice -> notice == NoticeState.CLOSED)
                        && openOrders() == 0;
    }

    /** Whether one letter is all that is still open. */
    boolean isOneLetterAway() {
        return substantiated && entries > 0 && !needsNotice() && openNotices() + openOrders() == 1;
    }

    /** Whether the unit has answered a letter, and nobody has checked that yet. */
    boolean isAnswered() {
        return has(NoticeState.ANSWERED) || orders.contains(OrderState.SUBMITTED);
    }

    /** Whether a notice was sent back to its draft, or taken back into it. */
    boolean isDraftedAnew() {
        return has(NoticeState.DRAFT);
    }

    private long openNotices() {
        return notices.stream().filter(notice -> notice != NoticeState.CLOSED).count();
    }

    private long openOrders() {
        return orders.stream().filter(order -> order != OrderState.CLOSED).count();
    }

    /** Why a step of the disposal is not possible now. */
    Optional<Refused> refusal(LeadAction action) {
        return Optional.ofNullable(
                        switch (action) {
                            case DISPOSE -> substantiated ? null : "casework.why.notSubstantiated";
                            case DRAFT_NOTICE -> needsNotice() ? null : "casework.why.noticeExists";
                            case DECIDE_NOTICE -> has(NoticeState.PROPOSED) ? null : "casework.why.noNotice";
                            case ORDER -> entries == 0 ? "casework.why.noEntry" : null;
                            case CHECK_REPLY -> isAnswered() ? null : "casework.why.noReply";
                            case CLOSE ->
                                isSettled() ? null : entries == 0 ? "casework.why.noEntry" : "casework.why.openNotices";
                            default -> null;
                        })
                .map(Refused::new);
    }

    private boolean needsNotice() {
        return notices.size() < entries || has(NoticeState.DRAFT);
    }

    private boolean has(NoticeState state) {
        return notices.contains(state);
    }
}
