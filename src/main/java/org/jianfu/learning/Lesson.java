package org.jianfu.learning;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A lesson 课 of a course through all its versions; the one at place 0 is the course's introduction. */
@Entity
class Lesson {

    /** The place and the short name of the introduction. */
    static final int FIRST_PLACE = 0;

    static final Slug INTRODUCTION = new Slug("introduction");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    private String code;
    private int position;
    private @Nullable String shipped;

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    Lesson(Course course, Slug code, int position) {
        this.course = course;
        this.code = code.value();
        this.position = position;
    }

    /** Remembers the text that came with the portal, to tell when another one comes. */
    void arrived(LessonText text) {
        this.shipped = text.fingerprint();
    }

    boolean knows(LessonText text) {
        return text.fingerprint().equals(shipped);
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    boolean isIntroduction() {
        return position == FIRST_PLACE;
    }

    LessonId id() {
        return new LessonId(requireNonNull(id));
    }

    Course course() {
        return course;
    }

    String code() {
        return code;
    }
}
