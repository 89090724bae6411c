package org.jianfu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.rules.DueDate;
import org.jianfu.vault.DataKeyId;
import org.junit.jupiter.api.Test;

public class WarningNoticeTest {

    private static final AccountId HANDLER = new AccountId(1);
    private static final AccountId SUPERVISOR = new AccountId(2);
    private static final AccountId LIAISON = new AccountId(3);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Wording WORDING = new Wording("关于落实规定的提醒", "示例局", "请自查。");

    @Test
    void nothingIsIssuedBeforeItsWordingIsConfirmed() {
        WarningNotice notice = proposed();
        refused(() -> notice.approve(SUPERVISOR, NOW, false), "ledger.refused.wordingNotConfirmed");
        notice.approve(SUPERVISOR, NOW, true);
        assertThat(notice.steps().getLast()).isEqualTo(new NoticeStep(NoticeState.ISSUED, SUPERVISOR, NOW, null, true));
    }

    @Test
    void aProposalIsNotRewritten() {
        WarningNotice notice = proposed();
        refused(() -> notice.revise(followed(), WORDING), "kernel.refused.state");
    }

    @Test
    void anotherLevelThanTheProposedOneNeedsAReason() {
        var choice = new LevelChoice(NoticeLevel.WARNING, NoticeLevel.REMINDER, " ");
        WarningNotice notice = new WarningNotice(InventedEntry.entry(), choice, WORDING, HANDLER, NOW);
        refused(() -> notice.propose(HANDLER, NOW), "ledger.refused.levelReason");
        notice.revise(new LevelChoice(NoticeLevel.WARNING, NoticeLevel.REMINDER, "性质较重"), WORDING);
        notice.propose(HANDLER, NOW);
        assertThat(notice.level().levelReason()).isEqualTo("性质较重");
    }

    @Test
    void aReasonHasRoomForFiveHundredCharactersAndNoMore() {
        WarningNotice notice =
                new WarningNotice(InventedEntry.entry(), deviating("𠮷".repeat(501)), WORDING, HANDLER, NOW);
        refused(() -> notice.propose(HANDLER, NOW), "kernel.refused.tooLong");
        notice.revise(deviating("𠮷".repeat(500)), WORDING);
        notice.propose(HANDLER, NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.PROPOSED);
    }

    private static LevelChoice deviating(String reason) {
        return new LevelChoice(NoticeLevel.WARNING, NoticeLevel.REMINDER, reason);
    }

    @Test
    void aTitleThatIsTooLongIsToldItsOwnLimit() {
        var wording = new Wording("题".repeat(101), "示例局", "请自查。");
        assertThatThrownBy(wording::complete)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.args()).containsExactly(Wording.TITLE_LIMIT, 1));
        assertThat(new Wording("𠮷".repeat(100), "示例局", "请自查。").complete()).isNotNull();
    }

    @Test
    void anEmptyLetterIsNotProposed() {
        WarningNotice notice =
                new WarningNotice(InventedEntry.entry(), followed(), new Wording("题", "示例局", " "), HANDLER, NOW);
        refused(() -> notice.propose(HANDLER, NOW), "ledger.refused.wordingIncomplete");
    }

    @Test
    void eachStateHasItsOwnDueDate() {
        WarningNotice notice = issued();
        assertThat(notice.due()).isEqualTo(TODAY.plusDays(3));
        notice.acknowledge(LIAISON, NOW);
        assertThat(notice.due()).isEqualTo(TODAY.plusDays(14));
        notice.answer(LIAISON, NOW);
        assertThat(notice.due()).isNull();
        notice.sendBack(SUPERVISOR, NOW, "没有写明措施", within(28));
        assertThat(notice.due()).isEqualTo(TODAY.plusDays(28));
        notice.answer(LIAISON, NOW);
        notice.close(HANDLER, NOW, TODAY);
        assertThat(notice.due()).isNull();
    }

    @Test
    void aClosedNoticeTakesNoFurtherStep() {
        WarningNotice notice = issued();
        notice.acknowledge(LIAISON, NOW);
        notice.answer(LIAISON, NOW);
        notice.close(HANDLER, NOW, TODAY);
        refused(() -> notice.answer(LIAISON, NOW), "kernel.refused.state");
    }

    private static WarningNotice issued() {
        WarningNotice notice = proposed();
        notice.approve(SUPERVISOR, NOW, true);
        var dates = new IssueDates(TODAY, within(3), within(14));
        notice.issuedAs("减负提示〔2026〕1号", dates, new DataKeyId(9));
        return notice;
    }

    private static DueDate within(int days) {
        return new DueDate(TODAY.plusDays(days), TODAY, days, false);
    }

    private static WarningNotice proposed() {
        WarningNotice notice = new WarningNotice(InventedEntry.entry(), followed(), WORDING, HANDLER, NOW);
        notice.propose(HANDLER, NOW);
        return notice;
    }

    private static LevelChoice followed() {
        return new LevelChoice(NoticeLevel.REMINDER, NoticeLevel.REMINDER, null);
    }

    private static void refused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
