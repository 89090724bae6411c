package org.jianfu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.DataKeyId;
import org.junit.jupiter.api.Test;

class RectificationOrderTest {

    private static final AccountId SUPERVISOR = new AccountId(2);
    private static final AccountId LIAISON = new AccountId(3);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void whoeverHandedInTheEvidenceCannotCheckIt() {
        RectificationOrder order = order(TODAY.plusDays(30));
        order.submit(SUPERVISOR, NOW);
        assertThatThrownBy(() -> order.accept(SUPERVISOR, NOW, TODAY)).isInstanceOf(Refused.class);
        assertThat(order.state()).isEqualTo(OrderState.SUBMITTED);
    }

    @Test
    void evidenceThatDoesNotSufficeComesBackWithANewDate() {
        RectificationOrder order = order(TODAY.plusDays(30));
        order.submit(LIAISON, NOW);
        order.sendBack(SUPERVISOR, NOW, "缺少撤回文件的证明", TODAY.plusDays(45));
        assertThat(order.state()).isEqualTo(OrderState.RETURNED);
        assertThat(order.due()).isEqualTo(TODAY.plusDays(45));
        order.submit(LIAISON, NOW);
        order.accept(SUPERVISOR, NOW, TODAY.plusDays(40));
        assertThat(order.closedOn()).isEqualTo(TODAY.plusDays(40));
    }

    @Test
    void anOrderIsDueAfterTheDayItIsIssued() {
        assertThatThrownBy(() -> order(TODAY)).isInstanceOf(Refused.class);
    }

    private static RectificationOrder order(LocalDate due) {
        var form = new OrderForm(new Wording("关于责令限期整改的通知", "示例局", "请整改。"), due, "影响面大");
        return new RectificationOrder(
                InventedEntry.entry(), form, "减负整改〔2026〕1号", TODAY, new DataKeyId(9), SUPERVISOR, NOW);
    }
}
