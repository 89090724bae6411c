package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.learning.Courses;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.AnyCast;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration shows of training can be assigned and read along its own ways. */
@PortalTest
@Transactional
class TrainingStoryTest {

    @Autowired
    Assignments assignments;

    @Autowired
    Courses courses;

    @Autowired
    ReadingMarks marks;

    @Autowired
    MovableClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void aBureauAndATownshipAreAskedToLearn() {
        AnyCast cast = new AnyCast(units, people, "学习");
        Clock today = Clock.systemDefaultZone();
        clock.moveTo(LocalDate.now(today).minusDays(20));
        new TrainingStory(assignments, courses, marks, today).tell(cast);
        clock.reset();

        assertThat(people.by(cast.player("editor"), () -> assignments.rows(AssignmentFilter.ALL)))
                .filteredOn(row -> row.named().startsWith("学习"))
                .extracting(AssignmentRow::quiz)
                .containsExactly(true, false);
    }
}
