package org.jianfu.learning.ui;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.ReadingMarks;
import org.springframework.stereotype.Component;

/** Leads a trainee from the home page straight to where reading goes on. */
@Component
class NextLesson implements WaitingWork {

    private final ReadingMarks marks;

    NextLesson(ReadingMarks marks) {
        this.marks = marks;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        Optional<LessonPage> next = person.is(Role.TRAINEE) ? marks.next() : Optional.empty();
        return next.map(NextLesson::item).stream().toList();
    }

    private static WaitingItem item(LessonPage page) {
        return new WaitingItem(
                "learning.waiting.next",
                List.of(
                        page.cover().introduction().title(),
                        String.valueOf(page.ordinal()),
                        page.lesson().title()),
                null,
                LearningLinks.toLesson(page.cover().code(), page.lesson().lesson()));
    }
}
