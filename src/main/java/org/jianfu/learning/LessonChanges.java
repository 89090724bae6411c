package org.jianfu.learning;

import java.util.ArrayList;
import java.util.List;
import org.jianfu.kernel.NotVisible;
import org.jianfu.policies.ClauseText;
import org.jianfu.policies.PolicyComparison;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in a lesson since somebody read it, part by part. */
@Service
@Transactional(readOnly = true)
public class LessonChanges {

    private final Courses courses;
    private final LessonVersionRepository versions;

    LessonChanges(Courses courses, LessonVersionRepository versions) {
        this.courses = courses;
        this.versions = versions;
    }

    /**
     * Two versions of a lesson.
     *
     * @param page the later one, as it is read now
     * @param since the earlier one
     * @param rows the parts that are not the same in both
     */
    public record Compared(LessonPage page, int since, List<PolicyComparison.Row> rows) {

        public Compared {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What is read now beside what was read then.
     *
     * @throws LessonWithdrawn when the lesson is gone
     * @throws NotVisible when nobody could ever read that version
     */
    public Compared since(String course, String lesson, int version) {
        LessonPage page = courses.lesson(course, lesson);
        LessonVersion before = versions.couldBeRead(course, lesson, version)
                .orElseThrow(() -> new NotVisible("lesson version " + version));
        List<PolicyComparison.Row> rows =
                PolicyComparison.rows(parts(before.text().body()), parts(page.body())).stream()
                        .filter(row -> row.change() != PolicyComparison.Change.SAME)
                        .toList();
        return new Compared(page, version, rows);
    }

    /** What stands in no part, checklists and clauses for example, is compared as a whole. */
    private static List<ClauseText> parts(String markdown) {
        LessonSections.Of read = LessonSections.read(markdown);
        List<ClauseText> parts = new ArrayList<>();
        read.sections()
                .forEach(section -> parts.add(new ClauseText(section.anchor(), null, section.title(), section.text())));
        parts.add(new ClauseText("", null, "", read.text()));
        return parts;
    }
}
