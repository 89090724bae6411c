package org.jianfu.training;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LessonDraft;
import org.jianfu.learning.LessonFilter;
import org.jianfu.learning.LessonRow;
import org.jianfu.learning.LessonState;
import org.jianfu.learning.LessonText;
import org.jianfu.learning.LessonVersionId;
import org.jianfu.security.TestPeople;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;

/** A township nobody else has seen, with a village below it, and two editors who look after the sample course. */
public final class AssignedUnit {

    public static final String COURSE = "sample-course";

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final UnitId township;
    public final UnitId village;
    public final Staff trainee;
    public final Staff villager;
    public final Staff liaison;
    public final Staff editor;
    public final Staff reviewer;

    private final Courseware courseware;
    private final TestPeople people;

    public AssignedUnit(Units units, TestPeople people, Courseware courseware) {
        this.courseware = courseware;
        this.people = people;
        String name = "示例第" + COUNT.incrementAndGet() + "学乡";
        township = units.add(new NewUnit(name, "", UnitCategory.TOWNSHIP, null)).id();
        village = units.add(new NewUnit(name + "书村", "", UnitCategory.VILLAGE, township))
                .id();
        trainee = people.someone(township, Role.TRAINEE);
        villager = people.someone(village, Role.TRAINEE);
        liaison = people.someone(township, Role.UNIT_LIAISON);
        editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
        reviewer = people.someone(units.all().getFirst().id(), Role.EDITOR);
    }

    /** The first lesson, for these people, in ten days. */
    public NewAssignment lesson(Audience audience) {
        return new NewAssignment(
                COURSE, "first", audience, false, LocalDate.now().plusDays(10));
    }

    /** Which version of the first lesson readers see. */
    public int version() {
        return people.by(editor, this::live).number();
    }

    /** The first lesson says something new from now on; gives back which version that is. */
    public int change(String more, boolean material) {
        LessonDraft submitted = people.by(editor, () -> {
            LessonVersionId draft = courseware.revise(live().id());
            LessonDraft begun = courseware.get(draft);
            LessonDraft written = courseware.write(
                    draft, begun.seen(), withBody(begun, begun.text().body() + "\n\n" + more));
            return courseware.submit(draft, written.seen());
        });
        return people.by(reviewer, () -> courseware.publish(submitted.id(), submitted.seen(), material))
                .number();
    }

    private static LessonText withBody(LessonDraft draft, String body) {
        var text = draft.text();
        return new LessonText(
                text.title(),
                text.titleEn(),
                text.chapter(),
                text.summary(),
                text.summaryEn(),
                text.cover(),
                text.audience(),
                body);
    }

    private LessonRow live() {
        return courseware.rows(LessonFilter.ALL).stream()
                .filter(row -> row.course().equals(COURSE) && row.position() == 1)
                .filter(row -> row.state() == LessonState.PUBLISHED)
                .findFirst()
                .orElseThrow();
    }
}
