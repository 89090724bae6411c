package org.jianfu.learning.ui;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LessonRow;
import org.springframework.stereotype.Component;

/** Texts that wait for an editor: to be reviewed by somebody who did not write them. */
@Component
class CoursewareWaiting implements WaitingWork {

    private final Courseware courseware;

    CoursewareWaiting(Courseware courseware) {
        this.courseware = courseware;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        if (!person.is(Role.EDITOR) && !person.is(Role.SUPERVISOR)) {
            return List.of();
        }
        return courseware.toReview().stream().map(CoursewareWaiting::item).toList();
    }

    private static WaitingItem item(LessonRow row) {
        return new WaitingItem(
                "learning.waiting.review", List.of(row.title()), null, CoursewareNavigation.to(row.id()));
    }
}
