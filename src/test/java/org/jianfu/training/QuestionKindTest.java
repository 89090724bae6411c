package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as right. */
class QuestionKindTest {

    private static final List<Choice> TWO_OF_THREE =
            List.of(new Choice("甲", true), new Choice("乙", false), new Choice("丙", true));

    private static final List<Choice> ORDERED =
            Stream.of("先", "再", "后").map(words -> new Choice(words, true)).toList();

    private static final List<Choice> SPELLINGS =
            Stream.of("3", "三个工作日").map(words -> new Choice(words, true)).toList();

    @Test
    void oneChoiceIsRightOrNot() {
        List<Choice> choices = List.of(new Choice("甲", false), new Choice("乙", true));

        assertThat(QuestionKind.SINGLE.isRight(choices, Answer.of(List.of(1)))).isTrue();
        assertThat(QuestionKind.SINGLE.isRight(choices, Answer.of(List.of(0)))).isFalse();
        assertThat(QuestionKind.TRUE_FALSE.isRight(choices, Answer.of(List.of(1))))
                .isTrue();
    }

    @Test
    void ofSeveralAllAndOnlyTheRightOnesCount() {
        assertThat(QuestionKind.MULTIPLE.isRight(TWO_OF_THREE, Answer.of(List.of(2, 0))))
                .isTrue();
        assertThat(QuestionKind.MULTIPLE.isRight(TWO_OF_THREE, Answer.of(List.of(0))))
                .isFalse();
        assertThat(QuestionKind.MULTIPLE.isRight(TWO_OF_THREE, Answer.of(List.of(0, 1, 2))))
                .isFalse();
    }

    @Test
    void anOrderIsRightAsAWhole() {
        assertThat(QuestionKind.ORDERING.isRight(ORDERED, Answer.of(List.of(0, 1, 2))))
                .isTrue();
        assertThat(QuestionKind.ORDERING.isRight(ORDERED, Answer.of(List.of(0, 2, 1))))
                .isFalse();
        assertThat(QuestionKind.ORDERING.isRight(ORDERED, Answer.of(List.of(0, 1))))
                .isFalse();
    }

    @Test
    void aShortTextMayBeTypedInAnyWidthAndWithAnyStops() {
        assertThat(QuestionKind.SHORT_TEXT.isRight(SPELLINGS, Answer.of(" ３ "))).isTrue();
        assertThat(QuestionKind.SHORT_TEXT.isRight(SPELLINGS, Answer.of("“三个 工作日”。")))
                .isTrue();
        assertThat(QuestionKind.SHORT_TEXT.isRight(SPELLINGS, Answer.of("13"))).isFalse();
        assertThat(QuestionKind.SHORT_TEXT.isRight(SPELLINGS, Answer.of("。"))).isFalse();
    }
}
