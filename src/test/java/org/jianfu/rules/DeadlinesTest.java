package org.jianfu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.WorkingCalendar;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
@WithMockUser(roles = "SUPERVISOR")
class DeadlinesTest {

    private static final DeadlineKind TRIAGE = new DeadlineKind("casework.deadline.triage");
    private static final LocalDate WEDNESDAY_BEFORE_THE_HOLIDAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private Deadlines deadlines;

    @ParameterizedTest
    @CsvSource({
        "casework.deadline.triage, 2026-10-13",
        "casework.deadline.verification, 2026-10-20",
        "ledger.deadline.acknowledge, 2026-10-10",
        "ledger.deadline.answer, 2026-10-20",
        "casework.deadline.lead, 2026-11-30",
        "casework.deadline.extension, 2026-10-30"
    })
    void everyDeadlineHasItsDefault(String kind, LocalDate due) {
        assertThat(deadlines
                        .due(new DeadlineKind(kind), WEDNESDAY_BEFORE_THE_HOLIDAY)
                        .day())
                .isEqualTo(due);
    }

    /** The sixtieth day is a Sunday. */
    @Test
    void aCityMayLetADeadlineEndOnADayOfRest(
            @Autowired DeadlineRepository kept,
            @Autowired WorkingCalendar calendar,
            @Autowired Trail trail,
            @Autowired Clock clock) {
        var elsewhere = new Deadlines(kept, calendar, trail, clock, false);

        assertThat(elsewhere
                        .due(new DeadlineKind("casework.deadline.lead"), WEDNESDAY_BEFORE_THE_HOLIDAY)
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void aChangedDeadlineCountsFromThenOnAndNamesItsBasis() {
        deadlines.change(TRIAGE, version(TRIAGE), 2, "示例办〔2026〕2号");

        assertThat(deadlines.due(TRIAGE, WEDNESDAY_BEFORE_THE_HOLIDAY).day()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(deadlines.all())
                .filteredOn(deadline -> deadline.kind().equals(TRIAGE))
                .extracting(Deadline::source)
                .containsExactly("示例办〔2026〕2号");
    }

    @Test
    void noDeadlineIsWithoutDaysOrBasis() {
        Integer version = version(TRIAGE);
        assertThatThrownBy(() -> deadlines.change(TRIAGE, version, 0, "示例")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadlines.change(TRIAGE, version, 366, "示例")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadlines.change(TRIAGE, version, 5, " ")).isInstanceOf(Refused.class);
    }

    @Test
    void whoSawAnOlderDeadlineDoesNotOverwriteTheNewerOne() {
        assertThatThrownBy(() -> deadlines.change(TRIAGE, -1, 5, "示例"))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    @WithMockUser(roles = "CASE_HANDLER")
    void aHandlerDoesNotSetTheirOwnDeadlines() {
        assertThatThrownBy(() -> deadlines.change(TRIAGE, version(TRIAGE), 30, "示例"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Integer version(DeadlineKind kind) {
        return deadlines.all().stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
