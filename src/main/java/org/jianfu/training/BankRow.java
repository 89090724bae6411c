package org.jianfu.training;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A question in the editors' list; its id tells what follows.
 *
 * @param seen which state of it this is, for {@link QuestionBank}'s verbs
 * @param asked false once it is withdrawn 撤下
 */
public record BankRow(long id, @Nullable Integer seen, boolean asked, QuestionKind kind, QuestionRow row) {

    static BankRow of(Question question) {
        return new BankRow(
                requireNonNull(question.id()),
                question.version(),
                question.isAsked(),
                question.text().kind(),
                QuestionRow.of(question));
    }
}
