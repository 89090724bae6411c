package org.jianfu.casework;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.OrderRow;
import org.jianfu.ledger.OrderState;

/** What followed from a finding: entries of the negative list, their notices, orders to rectify. */
public record Consequences(
        boolean substantiated, List<NegativeRow> entries, List<NoticeRow> notices, List<OrderRow> orders) {

    public Consequences {
        entries = List.copyOf(entries);
        notices = List.copyOf(notices);
        orders = List.copyOf(orders);
    }

    /** What is due next; nothing while the unit has to act. */
    Optional<LeadAction> due() {
        if (has(NoticeState.PROPOSED)) {
            return Optional.of(LeadAction.DECIDE_NOTICE);
        }
        if (needsNotice()) {
            return Optional.of(LeadAction.DRAFT_NOTICE);
        }
        if (substantiated && entries.isEmpty()) {
            return Optional.of(LeadAction.DISPOSE);
        }
        return isSettled() ? Optional.of(LeadAction.CLOSE) : Optional.empty();
    }

    /** Whether nothing is left to do: not substantiated, or everything that followed is closed. */
    public boolean isSettled() {
        return !substantiated
                || !entries.isEmpty()
                        && !needsNotice()
                        && notices.stream().allMatch(notice -> notice.state() == NoticeState.CLOSED)
                        && orders.stream().allMatch(order -> order.state() == OrderState.CLOSED);
    }

    /** Why a step of the disposal is not possible now. */
    Optional<Refused> refusal(LeadAction action) {
        return Optional.ofNullable(
                        switch (action) {
                            case DISPOSE -> substantiated ? null : "casework.why.notSubstantiated";
                            case DRAFT_NOTICE -> needsNotice() ? null : "casework.why.noticeExists";
                            case DECIDE_NOTICE -> has(NoticeState.PROPOSED) ? null : "casework.why.noNotice";
                            case ORDER -> entries.isEmpty() ? "casework.why.noEntry" : null;
                            case CLOSE ->
                                isSettled()
                                        ? null
                                        : entries.isEmpty() ? "casework.why.noEntry" : "casework.why.openNotices";
                            default -> null;
                        })
                .map(Refused::new);
    }

    private boolean needsNotice() {
        return notices.size() < entries.size() || has(NoticeState.DRAFT);
    }

    private boolean has(NoticeState state) {
        return notices.stream().anyMatch(notice -> notice.state() == state);
    }
}
