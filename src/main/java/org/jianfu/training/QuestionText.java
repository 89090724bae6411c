package org.jianfu.training;

import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks 题目, and why the right answer is right.
 *
 * @param choices see {@link Choice}
 * @param explanation told after each answer, right or wrong
 * @param rule the short name of the rule behind it, or null
 * @param place the lesson it is about, with the heading behind a {@code #}, or null
 */
public record QuestionText(
        QuestionKind kind,
        String wording,
        List<Choice> choices,
        String explanation,
        @Nullable String rule,
        @Nullable String place) {

    /** Longest wording and explanation, in characters. */
    public static final int LONG = 500;

    /** Longest choice, in characters. */
    public static final int SHORT = 100;

    public QuestionText {
        wording = wording.strip();
        explanation = explanation.strip();
        choices = List.copyOf(choices);
    }

    /** The lesson it is about, without the heading; or null. */
    @Nullable
    String lesson() {
        return place == null ? null : place.split("#", 2)[0];
    }

    /**
     * The same, when one can answer it and learn something from it.
     *
     * @throws Refused saying what is missing
     */
    QuestionText complete() {
        require(!wording.isEmpty() && new TextLimit(LONG).allows(wording), "training.refused.wording", LONG);
        require(
                !explanation.isEmpty() && new TextLimit(LONG).allows(explanation),
                "training.refused.explanation",
                LONG);
        require(
                choices.size() >= kind.fewest() && choices.size() <= kind.most(),
                "training.refused.choices",
                kind.fewest(),
                kind.most());
        require(
                choices.stream()
                        .allMatch(
                                choice -> !choice.wording().isEmpty() && new TextLimit(SHORT).allows(choice.wording())),
                "training.refused.choice",
                SHORT);
        require(
                choices.stream().map(Choice::wording).distinct().count() == choices.size(),
                "training.refused.sameChoice");
        require(kind.allows(choices.stream().filter(Choice::right).count(), choices.size()), "training.refused.right");
        return this;
    }

    private static void require(boolean holds, String key, Object... args) {
        if (!holds) {
            throw new Refused(key, args);
        }
    }
}
