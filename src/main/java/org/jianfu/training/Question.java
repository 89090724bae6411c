package org.jianfu.training;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A question of the bank 题库. Its code stays the same when its text is mended. */
@Entity
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "course_code")
    private String course;

    private String code;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String wording;
    private String explanation;

    @Column(name = "rule_code")
    private @Nullable String rule;

    private @Nullable String place;

    @ElementCollection
    @CollectionTable(name = "question_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<Choice> choices = new ArrayList<>();

    /** Null as long as it says what came with the portal. */
    private @Nullable AccountId writtenBy;

    /** Who has it no longer asked 撤下; null while it is. */
    private @Nullable AccountId withdrawnBy;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(String course, String code, QuestionText text, @Nullable AccountId by) {
        this.course = course;
        this.code = code;
        write(text, by);
    }

    /** @param by null for a text that comes with the portal */
    final void write(QuestionText text, @Nullable AccountId by) {
        QuestionText complete = text.complete();
        this.kind = complete.kind();
        this.wording = complete.wording();
        this.explanation = complete.explanation();
        this.rule = complete.rule();
        this.place = complete.place();
        if (!choices.equals(complete.choices())) {
            choices.clear();
            choices.addAll(complete.choices());
        }
        this.writtenBy = by;
    }

    /** Nobody is asked this any more; it is kept, so that a later portal does not bring it back. */
    void withdraw(AccountId by) {
        require(withdrawnBy == null);
        withdrawnBy = by;
    }

    /** Asked again after all. */
    void askAgain() {
        require(withdrawnBy != null);
        withdrawnBy = null;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Refused("kernel.refused.state");
        }
    }

    /** @param seen the state of the row somebody decided upon */
    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(Question.class, requireNonNull(id));
        }
    }

    boolean isAsked() {
        return withdrawnBy == null;
    }

    @Nullable
    Integer version() {
        return version;
    }

    @Nullable
    Long id() {
        return id;
    }

    String course() {
        return course;
    }

    String code() {
        return code;
    }

    QuestionText text() {
        return new QuestionText(kind, wording, choices, explanation, rule, place);
    }

    /** Whether no editor has decided anything about it. */
    boolean isAsShipped() {
        return writtenBy == null && withdrawnBy == null;
    }
}
