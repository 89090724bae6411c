package org.jianfu.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to somebody.
 *
 * @param shown in which order its choices are shown, by their places in the question
 * @param clause where the rule behind it stands: in the policy library or, where that lacks it, among the lesson's; or null
 * @param lesson what to read about it, or null
 */
public record QuizQuestion(
        QuestionText text,
        List<Integer> shown,
        @Nullable Source clause,
        @Nullable Source lesson) {

    public QuizQuestion {
        shown = List.copyOf(shown);
    }

    /**
     * Something to read.
     *
     * @param title of the clause or lesson; empty for the clauses at the lesson's end
     * @param address without a leading slash
     */
    public record Source(String title, String address) {}

    /** The wording of a choice, by its place in the question. */
    public String choice(int place) {
        return text.choices().get(place).wording();
    }

    /** What would have been right: choices, the right order, or the first spelling that is taken. */
    public List<String> rightAnswer() {
        List<String> right = text.choices().stream()
                .filter(Choice::right)
                .map(Choice::wording)
                .toList();
        return text.kind() == QuestionKind.SHORT_TEXT ? right.subList(0, 1) : right;
    }

    boolean isRight(Answer given) {
        return text.kind().isRight(text.choices(), given);
    }
}
