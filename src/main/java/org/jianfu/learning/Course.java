package org.jianfu.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A course 课程: an introduction and its lessons in their order. What it says about itself stands in its introduction. */
@Entity
class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String code;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    Course(Slug code, int position) {
        this.code = code.value();
        this.position = position;
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    /** The short name in addresses, which stays. */
    String code() {
        return code;
    }
}
