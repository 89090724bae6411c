package org.jianfu.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.learning.CitedRules;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonHead;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors keep the questions 题库: looked through, added, mended, and withdrawn once they should not be asked. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class QuestionBank {

    private final QuestionRepository questions;
    private final QuestionCheck check;
    private final Courses courses;
    private final CitedRules rules;
    private final CurrentUser currentUser;

    QuestionBank(
            QuestionRepository questions,
            QuestionCheck check,
            Courses courses,
            CitedRules rules,
            CurrentUser currentUser) {
        this.questions = questions;
        this.check = check;
        this.courses = courses;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    /** The questions that follow one, for a list. */
    @Transactional(readOnly = true)
    public List<BankRow> rows(long after, BankFilter filter, int limit) {
        List<Long> ids =
                questions.ids(after, filter.course(), filter.kind(), filter.q().strip(), Limit.of(limit));
        return ids.isEmpty()
                ? List.of()
                : questions.withIds(ids).stream().map(BankRow::of).toList();
    }

    /** How many questions there are. */
    @Transactional(readOnly = true)
    public long count(BankFilter filter) {
        return questions.count(filter.course(), filter.kind(), filter.q().strip());
    }

    /** The courses one may ask about, with their titles. */
    @Transactional(readOnly = true)
    public Map<String, String> courseTitles() {
        return courses.covers().stream()
                .collect(Collectors.toMap(
                        CourseCover::code,
                        cover -> cover.introduction().title(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The lessons of a course by their short names, in their order. */
    @Transactional(readOnly = true)
    public Map<String, String> lessonTitles(String course) {
        return courses.course(course).lessons().stream()
                .collect(Collectors.toMap(
                        LessonHead::lesson, LessonHead::title, (one, other) -> one, LinkedHashMap::new));
    }

    /** The rules an answer may rest on by their short names, each with where it stands. */
    @Transactional(readOnly = true)
    public Map<String, String> ruleLabels() {
        return rules.labels();
    }

    /**
     * A new question.
     *
     * @throws Refused saying what to mend, or that there is one with this code
     */
    public void add(QuestionRow row) {
        CheckedQuestion checked = check.now().apply(row);
        if (questions.existsByCourseAndCode(checked.course(), checked.code())) {
            throw new Refused("training.refused.taken", checked.code());
        }
        questions.save(new Question(checked.course(), checked.code(), checked.text(), me()));
    }

    /**
     * Other words for a question; its course and code stay.
     *
     * @param seen which state of it was mended
     * @throws Refused saying what to mend
     */
    public void mend(long id, @Nullable Integer seen, QuestionRow row) {
        Question question = find(id, seen);
        question.write(check.now().apply(row).text(), me());
    }

    /** Nobody is asked this any more; who has passed has passed. */
    public void withdraw(long id, @Nullable Integer seen) {
        find(id, seen).withdraw(me());
    }

    /** Asked again after all. */
    public void askAgain(long id, @Nullable Integer seen) {
        find(id, seen).askAgain();
    }

    private Question find(long id, @Nullable Integer seen) {
        Question question = questions.findById(id).orElseThrow(() -> new NotVisible("question " + id));
        question.requireVersion(seen);
        return question;
    }

    private AccountId me() {
        return currentUser.require().id();
    }
}
