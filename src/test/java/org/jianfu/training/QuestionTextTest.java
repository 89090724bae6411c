package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a question must have before it is asked. */
class QuestionTextTest {

    private static QuestionText single(String wording, String explanation, Choice... choices) {
        return new QuestionText(QuestionKind.SINGLE, wording, List.of(choices), explanation, null, null);
    }

    private static void isRefused(QuestionText text, String key) {
        assertThatThrownBy(text::complete).hasMessage(key);
    }

    @Test
    void aWholeQuestionIsTaken() {
        QuestionText whole = single(" 哪个？ ", "因为", new Choice("甲", true), new Choice("乙", false));

        assertThat(whole.complete().wording()).isEqualTo("哪个？");
    }

    @Test
    void nothingIsAskedWithoutAnExplanation() {
        isRefused(single("哪个？", " ", new Choice("甲", true), new Choice("乙", false)), "training.refused.explanation");
        isRefused(single("", "因为", new Choice("甲", true), new Choice("乙", false)), "training.refused.wording");
        isRefused(
                single("𠮷".repeat(501), "因为", new Choice("甲", true), new Choice("乙", false)),
                "training.refused.wording");
    }

    @Test
    void choicesAreThereAndDiffer() {
        isRefused(single("哪个？", "因为", new Choice("甲", true)), "training.refused.choices");
        isRefused(single("哪个？", "因为", new Choice("甲", true), new Choice(" ", false)), "training.refused.choice");
        isRefused(single("哪个？", "因为", new Choice("甲", true), new Choice("甲 ", false)), "training.refused.sameChoice");
    }

    @Test
    void oneOfThemIsRight() {
        isRefused(single("哪个？", "因为", new Choice("甲", false), new Choice("乙", false)), "training.refused.right");
        isRefused(single("哪个？", "因为", new Choice("甲", true), new Choice("乙", true)), "training.refused.right");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void noKindHasMoreChoicesThanAreEasilyRead(QuestionKind kind) {
        List<Choice> many = Stream.iterate(0, i -> i + 1)
                .limit(21)
                .map(i -> new Choice("第" + i, true))
                .toList();

        isRefused(new QuestionText(kind, "哪个？", many, "因为", null, null), "training.refused.choices");
    }
}
