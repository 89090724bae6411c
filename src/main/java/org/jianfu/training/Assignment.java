package org.jianfu.training;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** That people are asked to read a course or a lesson by a day, and perhaps to pass its questions 学习安排. */
@Entity
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "course_code")
    private String course;

    /** Null for all lessons of the course. */
    @Column(name = "lesson_code")
    private @Nullable String lesson;

    @Embedded
    private Audience audience;

    private boolean quiz;
    private LocalDate dueOn;
    private AccountId assignedBy;
    private LocalDate assignedOn;
    private @Nullable AccountId withdrawnBy;
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** @throws Refused when it lacks something, or is due before it is made */
    Assignment(NewAssignment wanted, AccountId by, LocalDate today) {
        LocalDate due = wanted.due();
        if (wanted.course() == null || due == null) {
            throw new Refused("training.refused.incomplete");
        }
        if (due.isBefore(today)) {
            throw new Refused("training.refused.past");
        }
        this.course = wanted.course();
        this.lesson = wanted.lesson();
        this.audience = wanted.audience();
        this.quiz = wanted.quiz();
        this.dueOn = due;
        this.assignedBy = by;
        this.assignedOn = today;
    }

    /** Nobody is asked any more; what was read stays read. */
    void withdraw(AccountId by, LocalDate on) {
        if (withdrawnOn != null) {
            throw new Refused("kernel.refused.state");
        }
        this.withdrawnBy = by;
        this.withdrawnOn = on;
    }

    AssignmentId id() {
        return new AssignmentId(requireNonNull(id));
    }

    String course() {
        return course;
    }

    @Nullable
    String lesson() {
        return lesson;
    }

    boolean asksFor(String someCourse, String someLesson) {
        return course.equals(someCourse) && (lesson == null || lesson.equals(someLesson));
    }

    Audience audience() {
        return audience;
    }

    boolean quiz() {
        return quiz;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    AccountId assignedBy() {
        return assignedBy;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    boolean isOpen() {
        return withdrawnOn == null;
    }
}
