package org.jianfu.training;

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
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

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

    String code() {
        return code;
    }

    QuestionText text() {
        return new QuestionText(kind, wording, choices, explanation, rule, place);
    }

    boolean isAsShipped() {
        return writtenBy == null;
    }
}
