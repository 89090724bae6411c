package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One try: enough is passed, less is not yet. */
class QuizTest {

    private static final Answer RIGHT = Answer.of(List.of(0));
    private static final Answer WRONG = Answer.of(List.of(1));

    private static QuizQuestion question(int number) {
        return new QuizQuestion(
                new QuestionText(
                        QuestionKind.SINGLE,
                        "第" + number + "题？",
                        List.of(new Choice("对", true), new Choice("错", false)),
                        "因为",
                        null,
                        null),
                List.of(0, 1),
                null,
                new QuizQuestion.Source("第一课", "staff/learning/course/first"));
    }

    private static Quiz ofTen() {
        return new Quiz(
                "course", IntStream.range(0, 10).mapToObj(QuizTest::question).toList());
    }

    private static Quiz answered(int right) {
        Quiz quiz = ofTen();
        while (quiz.asks()) {
            quiz.answer(quiz.ordinal() <= right ? RIGHT : WRONG);
            quiz.goOn();
        }
        return quiz;
    }

    @Test
    void eightOfTenPass() {
        assertThat(answered(10).isPassed()).isTrue();
        assertThat(answered(8).isPassed()).isTrue();
        assertThat(answered(7).isPassed()).isFalse();
    }

    @Test
    void ofFewQuestionsFourInFiveMustBeRight() {
        assertThat(QuizRules.needed(1)).isEqualTo(1);
        assertThat(QuizRules.needed(4)).isEqualTo(4);
        assertThat(QuizRules.needed(5)).isEqualTo(4);
        assertThat(QuizRules.asked(20)).isEqualTo(10);
        assertThat(QuizRules.asked(3)).isEqualTo(3);
    }

    @Test
    void nobodyHasPassedBeforeTheEnd() {
        Quiz quiz = ofTen();
        for (int i = 0; i < 9; i++) {
            quiz.answer(RIGHT);
            quiz.goOn();
        }
        quiz.answer(RIGHT);

        assertThat(quiz.isPassed()).isFalse();
        quiz.goOn();
        assertThat(quiz.isPassed()).isTrue();
    }

    @Test
    void theFirstAnswerCounts() {
        Quiz quiz = ofTen();
        assertThat(quiz.answer(WRONG)).isFalse();

        assertThatThrownBy(() -> quiz.answer(RIGHT)).hasMessage("training.refused.answered");
    }

    @Test
    void noQuestionIsLeftWithoutAnAnswer() {
        Quiz quiz = ofTen();

        assertThatThrownBy(() -> quiz.answer(Answer.of(" "))).hasMessage("training.refused.noAnswer");
        assertThatThrownBy(quiz::goOn).hasMessage("training.refused.noAnswer");
        assertThat(quiz.ordinal()).isEqualTo(1);
    }

    @Test
    void whatWasMissedIsNamedOnceToReadAgain() {
        assertThat(answered(7).toReadAgain())
                .extracting(QuizQuestion.Source::title)
                .containsExactly("第一课");
        assertThat(answered(10).toReadAgain()).isEmpty();
    }
}
