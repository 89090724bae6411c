package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.CitedRules;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonHead;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The questions that come with the first course, and what is kept of answering them. */
@PortalTest
@Transactional
class QuizzesTest {

    @Autowired
    Quizzes quizzes;

    @Autowired
    FirstQuestions firstQuestions;

    @Autowired
    QuestionRepository questions;

    @Autowired
    CitedRules rules;

    @Autowired
    Courses courses;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    private Staff trainee;
    private Staff other;

    @BeforeEach
    void twoTraineesCome() {
        trainee = people.someone(units.all().getFirst().id(), Role.TRAINEE);
        other = people.someone(units.all().getFirst().id(), Role.TRAINEE);
    }

    private static Answer right(QuizQuestion question) {
        QuestionText text = question.text();
        return switch (text.kind()) {
            case SHORT_TEXT -> Answer.of(text.choices().getFirst().wording());
            case ORDERING, SINGLE, MULTIPLE, TRUE_FALSE ->
                Answer.of(IntStream.range(0, text.choices().size())
                        .filter(place -> text.choices().get(place).right())
                        .boxed()
                        .toList());
        };
    }

    private Quiz tried(int right) {
        Quiz quiz = quizzes.draw(AnswerSheet.COURSE);
        while (quiz.asks()) {
            quiz.answer(quiz.ordinal() <= right ? right(quiz.question()) : Answer.of("不知道"));
            quiz.goOn();
        }
        quizzes.finish(quiz);
        return quiz;
    }

    private long rows(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void twentyQuestionsOfAllKindsComeWithTheFirstCourse() {
        List<Question> known = questions.ofCourse(AnswerSheet.COURSE);

        assertThat(known).hasSize(20);
        assertThat(known).extracting(question -> question.text().kind()).contains(QuestionKind.values());
    }

    @Test
    void everyOneOfThemNamesAPlaceOfTheCourseAndAKnownClause() {
        Set<String> lessons = new HashSet<>(courses.course(AnswerSheet.COURSE).lessons().stream()
                .map(LessonHead::lesson)
                .toList());

        assertThat(questions.ofCourse(AnswerSheet.COURSE))
                .extracting(Question::text)
                .allSatisfy(text -> {
                    String[] place = text.place().split("#");
                    assertThat(lessons).contains(place[0]);
                    String lesson = courses.lesson(AnswerSheet.COURSE, place[0]).body();
                    assertThat(lesson).contains("{#" + place[1] + "}");
                    if (text.rule() != null
                            && rules.clauses().apply(text.rule()).isEmpty()) {
                        assertThat(lesson).contains("- [" + text.rule() + "]");
                    }
                });
    }

    @Test
    void aTryAsksTenDifferentOnes() {
        Quiz quiz = people.by(trainee, () -> quizzes.draw(AnswerSheet.COURSE));
        Set<String> asked = new HashSet<>();
        while (quiz.asks()) {
            asked.add(quiz.question().text().wording());
            quiz.answer(right(quiz.question()));
            quiz.goOn();
        }

        assertThat(asked).hasSize(10);
    }

    @Test
    void thingsToBeOrderedAreNeverShownInTheirOrder() {
        Set<List<Integer>> shown = new HashSet<>();
        people.as(trainee, () -> {
            for (int i = 0; i < 20; i++) {
                Quiz quiz = quizzes.draw(AnswerSheet.COURSE);
                while (quiz.asks()) {
                    if (quiz.question().text().kind() == QuestionKind.ORDERING) {
                        shown.add(quiz.question().shown());
                    }
                    quiz.answer(right(quiz.question()));
                    quiz.goOn();
                }
            }
        });

        assertThat(shown).isNotEmpty().doesNotContain(List.of(0, 1, 2, 3), List.of(0, 1, 2, 3, 4));
    }

    @Test
    void whoeverPassesHasPassedAndNobodyElse() {
        people.as(trainee, () -> {
            assertThat(quizzes.hasPassed(AnswerSheet.COURSE)).isFalse();
            tried(8);
            assertThat(quizzes.hasPassed(AnswerSheet.COURSE)).isTrue();
            assertThat(quizzes.offer(AnswerSheet.COURSE).passed()).isTrue();
            tried(10);
        });

        assertThat(people.by(other, () -> quizzes.hasPassed(AnswerSheet.COURSE)))
                .isFalse();
        assertThat(rows("quiz_pass where account_id = " + trainee.id())).isEqualTo(1);
    }

    @Test
    void whatWasNotEnoughLeavesNothingBehind() {
        people.as(trainee, () -> {
            tried(7);
            assertThat(quizzes.hasPassed(AnswerSheet.COURSE)).isFalse();
        });

        assertThat(rows("quiz_pass where account_id = " + trainee.id())).isZero();
        assertThat(rows("trail_entry where actor_id = " + trainee.id())).isZero();
    }

    @Test
    void whatHasNoQuestionsHasNoQuiz() {
        people.as(trainee, () -> {
            assertThatThrownBy(() -> quizzes.offer("sample-course")).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> quizzes.draw("../𠮷")).isInstanceOf(NotVisible.class);
        });
    }

    private static ShippedQuestions shipped(String wording) {
        return ShippedQuestions.of(
                "sample-course",
                "id,kind,question,options,answer,explanation,clause,lesson\n" + "one,single," + wording
                        + ",甲|乙,2,因为,doc-disguise 第一条,first\n");
    }

    private String wording() {
        return questions.ofCourse("sample-course").getFirst().text().wording();
    }

    @Test
    void aLaterPortalMendsWhatNobodyTouched() {
        firstQuestions.take(shipped("第一稿？"));
        firstQuestions.take(shipped("第二稿？"));

        assertThat(wording()).isEqualTo("第二稿？");
    }

    @Test
    void aLaterPortalLeavesAnEditorsWordsAlone() {
        firstQuestions.take(shipped("第一稿？"));
        Question question = questions.ofCourse("sample-course").getFirst();
        question.write(question.text(), new AccountId(901));
        firstQuestions.take(shipped("第二稿？"));

        assertThat(wording()).isEqualTo("第一稿？");
    }
}
