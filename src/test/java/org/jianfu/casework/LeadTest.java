package org.jianfu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.DueDate;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final AccountId HANDLER = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);
    private static final Sealed REASON = new Sealed(new byte[] {1});

    private final Lead lead = new Lead(
            new Lead.Origin(LeadRegister.Source.REPORT, null, new UnitId(7), null, LocalDate.of(2026, 4, 1)),
            new DeskId(3),
            new DueDate(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 1), 5, true),
            new DataKeyId(5));

    @Test
    void whoeverAcceptsWorksOnIt() {
        lead.accept(due(DUE), HANDLER, NOW);

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(lead.assignee()).isEqualTo(HANDLER);
        assertThat(lead.due()).isEqualTo(DUE);
    }

    @Test
    void acceptingTwiceIsRefused() {
        lead.accept(due(DUE), HANDLER, NOW);

        refused(() -> lead.accept(due(DUE), OTHER, NOW), "kernel.refused.state");
    }

    @Test
    void whoeverStepsBackLosesItAndCannotBeGivenItAgain() {
        lead.accept(due(DUE), HANDLER, NOW);
        lead.withdraw(HANDLER, REASON, NOW);

        assertThat(lead.assignee()).isNull();
        refused(() -> lead.assign(HANDLER, OTHER, NOW), "casework.refused.assigneeWithdrawn");
    }

    @Test
    void theTimeIsExtendedByThirtyDaysOnce() {
        lead.accept(due(DUE), HANDLER, NOW);
        lead.extend(LeadTest::thirtyDaysMore, REASON, OTHER, NOW);

        assertThat(lead.due()).isEqualTo(LocalDate.of(2026, 7, 1));
        refused(() -> lead.extend(LeadTest::thirtyDaysMore, REASON, OTHER, NOW), "casework.refused.extendedAlready");
    }

    @Test
    void aFindingNeedsAUnit() {
        Lead without = new Lead(
                new Lead.Origin(LeadRegister.Source.REPORT, null, null, null, DUE),
                new DeskId(3),
                due(DUE),
                new DataKeyId(5));
        without.accept(due(DUE), HANDLER, NOW);

        refused(without::proposeFinding, "casework.refused.findingWithoutUnit");
    }

    @Test
    void onceThereIsAFindingNeitherUnitNorDeskChanges() {
        lead.accept(due(DUE), HANDLER, NOW);
        lead.proposeFinding();

        refused(() -> lead.identifyUnit(new UnitId(8)), "casework.refused.unitTooLate");
        refused(() -> lead.transfer(new DeskId(4), REASON, HANDLER, NOW), "casework.refused.transferTooLate");
    }

    @Test
    void anApprovedFindingStopsTheClock() {
        lead.accept(due(DUE), HANDLER, NOW);
        lead.proposeFinding();
        lead.approveFinding(Findings.Conclusion.PARTLY);

        assertThat(lead.state()).isEqualTo(LeadState.FOUND);
        assertThat(lead.due()).isNull();
    }

    @Test
    void nobodyLooksAgainUnlessTheReporterAskedForIt() {
        lead.reject(REASON, HANDLER, NOW);

        refused(() -> lead.reopen(REASON, due(DUE), OTHER, NOW), "casework.refused.noReopenRequest");
    }

    @Test
    void aRejectedLeadIsVerifiedWhenTheReporterAsksAndASupervisorAgrees() {
        lead.reject(REASON, HANDLER, NOW);
        lead.requestReopening(DUE);
        lead.reopen(REASON, due(DUE), OTHER, NOW);

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(lead.reopenRequestedOn()).isNull();
    }

    @Test
    void anIdTellsNothingAboutTheOrderOfReports() {
        Lead next = new Lead(
                new Lead.Origin(LeadRegister.Source.REPORT, null, null, null, DUE),
                new DeskId(3),
                due(DUE),
                new DataKeyId(5));

        assertThat(Math.abs(next.id().value() - lead.id().value())).isGreaterThan(1_000_000);
    }

    private static DueDate due(LocalDate day) {
        return new DueDate(day, day.minusDays(60), 60, false);
    }

    private static DueDate thirtyDaysMore(LocalDate from) {
        return new DueDate(from.plusDays(30), from, 30, false);
    }

    private static void refused(Runnable step, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .matches(refused -> refused.key().equals(why));
    }
}
