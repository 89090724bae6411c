package org.jianfu.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * That somebody has passed the quiz on a course 通过. Neither when nor at which try nor with how many right: nobody's
 * learning is measured (国办函〔2026〕12号).
 */
@Entity
class QuizPass {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected QuizPass() {}

    QuizPass(Key key) {
        this.key = key;
    }

    /** Who has passed what. */
    @Embeddable
    record Key(
            @Column(name = "account_id") long person,
            @Column(name = "course_code") String course) {}
}
