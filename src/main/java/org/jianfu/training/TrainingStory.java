package org.jianfu.training;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.jianfu.learning.Courses;
import org.jianfu.learning.ReadingMarks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A bureau was asked to read a lesson and one of two has; a township is asked to read the whole course. */
@Component
@Profile("demo")
class TrainingStory implements DemonstrationStory {

    private static final String COURSE = "grassroots-exchange";
    private static final String LESSON = "out-of-plan-approval";

    private final Assignments assignments;
    private final Courses courses;
    private final ReadingMarks marks;
    private final Clock clock;

    TrainingStory(Assignments assignments, Courses courses, ReadingMarks marks, Clock clock) {
        this.assignments = assignments;
        this.courses = courses;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public void tell(DemonstrationCast cast) {
        LocalDate today = LocalDate.now(clock);
        Audience bureau = Audience.of(cast.unit("示例市甲局"));
        Audience township = Audience.of(cast.unit("示例乡"));
        cast.as(
                "editor",
                20,
                () -> assignments.assign(new NewAssignment(COURSE, LESSON, bureau, false, today.minusDays(2))));
        cast.as("liaison", 15, () -> read(LESSON));
        cast.as(
                "editor",
                6,
                () -> assignments.assign(new NewAssignment(COURSE, null, township, true, today.plusDays(8))));
    }

    private void read(String lesson) {
        int version = courses.lesson(COURSE, lesson).lesson().number();
        marks.finish(COURSE, lesson, version, true);
    }
}
