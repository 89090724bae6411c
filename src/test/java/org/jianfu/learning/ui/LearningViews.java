package org.jianfu.learning.ui;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonFilter;
import org.jianfu.learning.LessonVersionId;
import org.jianfu.security.TestPeople;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class LearningViews implements ModuleViews {

    private final Courseware courseware;
    private final TestPeople people;

    LearningViews(Courseware courseware, TestPeople people) {
        this.courseware = courseware;
        this.people = people;
    }

    @Override
    public List<View> in(InventedCity city) {
        Staff editor = people.someone(city.accused, Role.EDITOR);
        LessonVersionId lesson = people.by(
                editor, () -> courseware.rows(LessonFilter.ALL).getLast().id());
        return List.of(
                View.of(city.inspector, LearningLinks.STAFF_SHELF),
                View.of(
                        city.inspector,
                        LearningLinks.STAFF_SHELF + "/:course",
                        LearningLinks.STAFF_SHELF + "/sample-course"),
                View.of(
                        city.inspector,
                        LearningLinks.STAFF_SHELF + "/:course/:lesson",
                        LearningLinks.STAFF_SHELF + "/sample-course/first"),
                View.of(
                        city.inspector,
                        LearningLinks.STAFF_SHELF + "/:course/:lesson/changes",
                        LearningLinks.toChanges("sample-course", "first", 1)),
                View.of(editor, CoursewareNavigation.DESK),
                View.of(editor, CoursewareNavigation.DESK + "/:version", CoursewareNavigation.to(lesson)));
    }
}
