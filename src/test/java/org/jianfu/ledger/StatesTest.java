package org.jianfu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void noticeCannotSkipItsApproval() {
        assertThatThrownBy(() -> NoticeState.DRAFT.become(NoticeState.ISSUED)).isInstanceOf(Refused.class);
    }

    @Test
    void unitActsOnIssuedAcknowledgedAndReturnedNoticesOnly() {
        assertThat(NoticeState.values())
                .filteredOn(NoticeState::waitsForUnit)
                .containsExactly(NoticeState.ISSUED, NoticeState.ACKNOWLEDGED, NoticeState.RETURNED);
    }

    @Test
    void closedOrderStaysClosed() {
        assertThat(OrderState.CLOSED.next()).isEmpty();
    }
}
