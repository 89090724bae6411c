package org.jianfu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;
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

    private static final LocalDate WEDNESDAY_BEFORE_THE_HOLIDAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private Deadlines deadlines;

    @ParameterizedTest
    @CsvSource({
        "TRIAGE, 2026-10-13",
        "VERIFICATION, 2026-10-20",
        "ACKNOWLEDGE, 2026-10-10",
        "ANSWER, 2026-10-20",
        "LEAD, 2026-11-29",
        "LEAD_EXTENSION, 2026-10-30"
    })
    void everyDeadlineHasItsDefault(DeadlineKind kind, LocalDate due) {
        assertThat(deadlines.due(kind, WEDNESDAY_BEFORE_THE_HOLIDAY)).isEqualTo(due);
    }

    @Test
    void aChangedDeadlineCountsFromThenOnAndNamesItsBasis() {
        deadlines.change(DeadlineKind.TRIAGE, version(DeadlineKind.TRIAGE), 2, "示例办〔2026〕2号");

        assertThat(deadlines.due(DeadlineKind.TRIAGE, WEDNESDAY_BEFORE_THE_HOLIDAY))
                .isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(deadlines.all())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.TRIAGE)
                .extracting(Deadline::source)
                .containsExactly("示例办〔2026〕2号");
    }

    @Test
    void noDeadlineIsWithoutDaysOrBasis() {
        Integer version = version(DeadlineKind.TRIAGE);
        assertThatThrownBy(() -> deadlines.change(DeadlineKind.TRIAGE, version, 0, "示例"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadlines.change(DeadlineKind.TRIAGE, version, 366, "示例"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadlines.change(DeadlineKind.TRIAGE, version, 5, " "))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoSawAnOlderDeadlineDoesNotOverwriteTheNewerOne() {
        assertThatThrownBy(() -> deadlines.change(DeadlineKind.TRIAGE, -1, 5, "示例"))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    @WithMockUser(roles = "CASE_HANDLER")
    void aHandlerDoesNotSetTheirOwnDeadlines() {
        assertThatThrownBy(() -> deadlines.change(DeadlineKind.TRIAGE, version(DeadlineKind.TRIAGE), 30, "示例"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Integer version(DeadlineKind kind) {
        return deadlines.all().stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst()
                .orElseThrow()
                .version();
    }
}
