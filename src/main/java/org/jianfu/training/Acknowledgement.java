package org.jianfu.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * Which version of a lesson somebody has read to its end 阅读确认. Not when, nor how often, nor how long: nobody's diligence
 * is measured (国办函〔2026〕12号).
 */
@Entity
class Acknowledgement {

    @EmbeddedId
    private Key key;

    /** The latest one they read. */
    private int lessonVersion;

    @SuppressWarnings("NullAway.Init")
    protected Acknowledgement() {}

    Acknowledgement(Key key, int lessonVersion) {
        this.key = key;
        this.lessonVersion = lessonVersion;
    }

    /** Who has read what. */
    @Embeddable
    record Key(
            @Column(name = "account_id") long person,
            @Column(name = "course_code") String course,
            @Column(name = "lesson_code") String lesson) {}
}
