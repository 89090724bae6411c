package org.jianfu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Basis;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
class LedgerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private RecurrencePolicy recurrence;

    @Autowired
    private UnitHistory history;

    @Autowired
    private Units units;

    @Autowired
    private Desks desks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    private InventedOffice t;

    @BeforeEach
    void plant() {
        clock.moveTo(TODAY);
        t = new InventedOffice(units, desks, people);
        people.signIn(t.handler);
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void anEntryKeepsWhatTheRuleSaidOnThatDay() {
        NegativeEntry entry = ledger.get(ledger.enter(t.violation()));
        assertThat(entry.ruleText()).startsWith("《整治形式主义为基层减负若干规定》第二条：").contains("5000字");
        assertThat(entry.enteredOn()).isEqualTo(TODAY);
        assertThat(entry.enteredBy()).isEqualTo(t.handler.id());
    }

    @Test
    void aRuleNotYetInForceCannotBeBroken() {
        assertThatThrownBy(() -> ledger.enter(t.violation(t.town, LocalDate.of(2024, 8, 5))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatHasNotHappenedIsNotEntered() {
        assertThatThrownBy(() -> ledger.enter(t.violation(t.town, TODAY.plusDays(1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyEntersAnythingAboutTheirOwnUnit() {
        assertThatThrownBy(() -> ledger.enter(t.violation(t.office, InventedOffice.OCCURRED)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void unitsDoNotReadTheList() {
        NegativeEntryId id = ledger.enter(t.violation());
        people.signIn(t.liaison);
        assertThat(ledger.after(null, NegativeFilter.ALL, 100)).isEmpty();
        assertThatThrownBy(() -> ledger.get(id)).isInstanceOf(NotVisible.class);
    }

    @Test
    void handlersOfAnotherDeskDoNotReadIt() {
        NegativeEntryId id = ledger.enter(t.violation());
        people.signIn(t.someone(t.otherTown, Role.CASE_HANDLER, Role.SUPERVISOR));
        assertThat(ledger.after(null, NegativeFilter.ALL, 100)).isEmpty();
        assertThatThrownBy(() -> ledger.get(id)).isInstanceOf(NotVisible.class);
    }

    @Test
    void aStruckEntryStaysReadableAndCountsNoMore() {
        NegativeEntryId id = ledger.enter(t.violation());
        people.signIn(t.supervisor);
        ledger.strike(id, "复核认定该文件属综合性部署");
        assertThat(ledger.after(null, NegativeFilter.ALL.withUnit(t.town), 100))
                .singleElement()
                .satisfies(row -> assertThat(row.struck().reason()).isEqualTo("复核认定该文件属综合性部署"));
        assertThat(level(t.town, TODAY)).isEqualTo(NoticeLevel.REMINDER);
        assertThatThrownBy(() -> ledger.strike(id, "再次")).isInstanceOf(Refused.class);
    }

    @Test
    void aHandlerDoesNotStrikeEntries() {
        NegativeEntryId id = ledger.enter(t.violation());
        assertThatThrownBy(() -> ledger.strike(id, "不对")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSecondTimeWithinTwelveMonthsIsAWarning() {
        ledger.enter(t.violation(t.town, LocalDate.of(2025, 2, 10)));
        assertThat(level(t.town, LocalDate.of(2026, 2, 10))).isEqualTo(NoticeLevel.WARNING);
        assertThat(level(t.town, LocalDate.of(2026, 2, 11))).isEqualTo(NoticeLevel.REMINDER);
    }

    @Test
    void anotherRuleOrAnotherUnitIsNoRecurrence() {
        ledger.enter(t.violation());
        assertThat(recurrence.levelFor(t.town, "meeting-speech", TODAY)).isEqualTo(NoticeLevel.REMINDER);
        assertThat(level(t.otherTown, TODAY)).isEqualTo(NoticeLevel.REMINDER);
    }

    @Test
    void whatAMergedUnitDidCountsForItsSuccessor() {
        ledger.enter(t.violation(t.otherTown, InventedOffice.OCCURRED));
        people.as(
                t.someone(t.office, Role.SYSTEM_ADMIN),
                () -> history.merge(Set.of(t.otherTown), t.town, new Basis(TODAY, "示例编〔2026〕1号")));
        assertThat(level(t.town, TODAY)).isEqualTo(NoticeLevel.WARNING);
    }

    private NoticeLevel level(UnitId unit, LocalDate on) {
        return recurrence.levelFor(unit, "doc-length", on);
    }
}
