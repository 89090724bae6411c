package org.jianfu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.rules.DayKind;
import org.jianfu.rules.HolidayCalendar;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/** What was counted by weekends alone is counted again when the calendar of its year is entered. */
@PortalTest
@Transactional
class CalendarArrivesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);

    @Autowired
    private HolidayCalendar calendar;

    @Autowired
    private Leads leads;

    @Autowired
    private Triage triage;

    @Autowired
    private NoticeReading notices;

    @Autowired
    private Trail trail;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private InventedCity city;
    private CaseFixture fixture;
    private LeadId lead;

    @BeforeEach
    void aReportArrivesInTheLastWeekOfTheYear(@Autowired Units units, @Autowired Desks desks) {
        clock.moveTo(MONDAY);
        city = InventedCity.anew(units, desks, people);
        fixture = beans.createBean(CaseFixture.class);
        lead = fixture.reported(city);
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aLeadIsDueLaterWhenAWorkingDayTurnsOutToBeAHoliday() {
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 5));

        enter(LocalDate.of(2027, 1, 4));

        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(recounts(Subject.of(lead))).containsExactly(List.of("2027-01-05", "2027-01-06"));
    }

    @Test
    void sixtyDaysThatEndOnAHolidayGoOnToTheNextWorkingDay() {
        people.as(city.handler, () -> triage.accept(lead, leads.facts(lead).version()));
        assertThat(due()).isEqualTo(LocalDate.of(2027, 2, 26));

        enter(LocalDate.of(2027, 2, 26));

        assertThat(due()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void theUnitHasLongerForItsNotice() {
        NoticeId notice = beans.createBean(LetterFixture.class).issued(city, lead, fixture.entered(city, lead));
        assertThat(answerBy(notice)).isEqualTo(LocalDate.of(2027, 1, 12));

        enter(LocalDate.of(2027, 1, 4));

        assertThat(answerBy(notice)).isEqualTo(LocalDate.of(2027, 1, 13));
        assertThat(recounts(Subject.of("notice", notice.value())))
                .containsExactly(List.of(numberOf(notice), "2026-12-31", "2027-01-13"));
    }

    @Test
    void whatWasOverWhenTheCalendarCameStaysAsItWas() {
        clock.moveTo(LocalDate.of(2027, 1, 8));

        enter(LocalDate.of(2027, 1, 4));

        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(recounts(Subject.of(lead))).isEmpty();
    }

    private void enter(LocalDate holiday) {
        people.as(city.administrator, () -> calendar.enter(holiday, holiday, DayKind.HOLIDAY, "示例节", "示例通知"));
    }

    private LocalDate due() {
        return people.by(city.handler, () -> leads.facts(lead).due());
    }

    private LocalDate answerBy(NoticeId notice) {
        return people.by(city.handler, () -> notices.get(notice).letter().answerBy());
    }

    private String numberOf(NoticeId notice) {
        return people.by(city.handler, () -> notices.get(notice).letter().number());
    }

    private List<List<String>> recounts(Subject subject) {
        return trail.of(subject).stream()
                .filter(entry -> entry.key().endsWith(".trail.recounted"))
                .map(Entry::args)
                .toList();
    }
}
