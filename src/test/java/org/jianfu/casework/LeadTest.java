package org.jianfu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
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
            LocalDate.of(2026, 4, 9),
            new DataKeyId(5));

    @Test
    void whoeverAcceptsWorksOnIt() {
        lead.accept(DUE, HANDLER, NOW);

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(lead.assignee()).isEqualTo(HANDLER);
        assertThat(lead.due()).isEqualTo(DUE);
    }

    @Test
    void acceptingTwiceIsRefused() {
        lead.accept(DUE, HANDLER, NOW);

        refused(() -> lead.accept(DUE, OTHER, NOW), "kernel.refused.state");
    }

    @Test
    void whoeverStepsBackLosesItAndCannotBeGivenItAgain() {
        lead.accept(DUE, HANDLER, NOW);
        lead.withdraw(HANDLER, REASON, NOW);

        assertThat(lead.assignee()).isNull();
        refused(() -> lead.assign(HANDLER, OTHER, NOW), "casework.refused.assigneeWithdrawn");
    }

    @Test
    void theTimeIsExtendedByThirtyDaysOnce() {
        lead.accept(DUE, HANDLER, NOW);
        lead.extend(REASON, OTHER, NOW);

        assertThat(lead.due()).isEqualTo(LocalDate.of(2026, 7, 1));
        refused(() -> lead.extend(REASON, OTHER, NOW), "casework.refused.extendedAlready");
    }

    @Test
    void aFindingNeedsAUnit() {
        Lead without = new Lead(
                new Lead.Origin(LeadRegister.Source.REPORT, null, null, null, DUE),
                new DeskId(3),
                DUE,
                new DataKeyId(5));
        without.accept(DUE, HANDLER, NOW);

        refused(without::proposeFinding, "casework.refused.findingWithoutUnit");
    }

    @Test
    void onceThereIsAFindingNeitherUnitNorDeskChanges() {
        lead.accept(DUE, HANDLER, NOW);
        lead.proposeFinding();

        refused(() -> lead.identifyUnit(new UnitId(8)), "casework.refused.unitTooLate");
        refused(() -> lead.transfer(new DeskId(4), REASON, HANDLER, NOW), "casework.refused.transferTooLate");
    }

    @Test
    void anApprovedFindingStopsTheClock() {
        lead.accept(DUE, HANDLER, NOW);
        lead.proposeFinding();
        lead.approveFinding(Findings.Conclusion.PARTLY);

        assertThat(lead.state()).isEqualTo(LeadState.FOUND);
        assertThat(lead.due()).isNull();
    }

    @Test
    void nobodyLooksAgainUnlessTheReporterAskedForIt() {
        lead.reject(REASON, HANDLER, NOW);

        refused(() -> lead.reopen(REASON, DUE, OTHER, NOW), "casework.refused.noReopenRequest");
    }

    @Test
    void aRejectedLeadIsVerifiedWhenTheReporterAsksAndASupervisorAgrees() {
        lead.reject(REASON, HANDLER, NOW);
        lead.requestReopening(DUE);
        lead.reopen(REASON, DUE, OTHER, NOW);

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(lead.reopenRequestedOn()).isNull();
    }

    @Test
    void anIdTellsNothingAboutTheOrderOfReports() {
        Lead next = new Lead(
                new Lead.Origin(LeadRegister.Source.REPORT, null, null, null, DUE),
                new DeskId(3),
                DUE,
                new DataKeyId(5));

        assertThat(Math.abs(next.id().value() - lead.id().value())).isGreaterThan(1_000_000);
    }

    private static void refused(Runnable step, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .matches(refused -> refused.key().equals(why));
    }
}
