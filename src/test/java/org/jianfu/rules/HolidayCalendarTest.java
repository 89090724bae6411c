package org.jianfu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
@WithMockUser(roles = "SYSTEM_ADMIN")
class HolidayCalendarTest {

    @Autowired
    private HolidayCalendar calendar;

    @Autowired
    private CalendarWarning warning;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-14", "2026-01-04", "2026-05-09", "2026-10-10", "2026-11-23"})
    void makeUpDaysAndPlainWeekdaysAreWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-01",
                "2026-10-02",
                "2026-10-03",
                "2026-10-04",
                "2026-10-05",
                "2026-10-06",
                "2026-10-07",
                "2026-11-22",
                "2026-02-15",
                "2026-02-23"
            })
    void holidaysAndPlainWeekendsAreNotWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-29, 5, 2026-10-12",
        "2026-10-03, 1, 2026-10-08",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-11-23, 0, 2026-11-23"
    })
    void workingDaysAreCountedAcrossHolidays(LocalDate from, int days, LocalDate last) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(last);
    }

    @Test
    void aYearWithoutACalendarKnowsWeekendsAndHolidaysOfFixedDateAndSaysSo() {
        assertThat(calendar.covers(2026)).isTrue();
        assertThat(calendar.covers(2027)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 8))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 9))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, false",
        "2029-05-01, false",
        "2029-05-02, false",
        "2024-05-02, true",
        "2029-05-03, true",
        "2029-10-01, false",
        "2029-10-02, false",
        "2029-10-03, false",
        "2029-10-04, true"
    })
    void holidaysOfFixedDateNeedNoCalendar(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void aNoticeThatHasAHolidayWorkedCountsMore() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        calendar.enter(newYear, newYear, DayKind.WORKDAY, "元旦", "示例通知");

        assertThat(calendar.isWorkingDay(newYear)).isTrue();
    }

    @Test
    void theAdministratorIsRemindedBeforeDeadlinesRunIntoSuchAYear() {
        clock.moveTo(LocalDate.of(2026, 10, 1));
        assertThat(warning.waitingFor(with(Role.SYSTEM_ADMIN))).isEmpty();

        clock.moveTo(LocalDate.of(2026, 11, 23));
        assertThat(warning.waitingFor(with(Role.SYSTEM_ADMIN)))
                .extracting(WaitingItem::link, WaitingItem::args)
                .containsExactly(tuple("staff/settings", List.of("2027")));
        assertThat(warning.waitingFor(with(Role.CASE_HANDLER))).isEmpty();
    }

    @Test
    void aHolidayEnteredCountsAndOneTakenOutNoLongerDoes() {
        calendar.enter(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 7), DayKind.HOLIDAY, "国庆节", "示例通知");

        assertThat(calendar.covers(2027)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 7))).isFalse();

        calendar.clear(LocalDate.of(2027, 10, 7));
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 7))).isTrue();
    }

    @Test
    void aDayEnteredAnewReplacesWhatStoodThere() {
        LocalDate day = LocalDate.of(2026, 10, 7);
        calendar.enter(day, day, DayKind.WORKDAY, "国庆节", "示例通知");

        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void datesTheWrongWayRoundAreRefused() {
        assertThatThrownBy(() -> calendar.enter(
                        LocalDate.of(2027, 10, 7), LocalDate.of(2027, 10, 1), DayKind.HOLIDAY, "国庆节", "示例通知"))
                .isInstanceOf(Refused.class);
    }

    @Test
    @WithMockUser(roles = "SUPERVISOR")
    void onlyTheSystemAdministratorEntersHolidays() {
        assertThatThrownBy(() -> calendar.clear(LocalDate.of(2026, 10, 7))).isInstanceOf(AccessDeniedException.class);
    }

    private static Staff with(Role role) {
        return new Staff(new AccountId(1), "示例人员", new UnitId(1), Set.of(role));
    }
}
