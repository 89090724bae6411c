package org.jianfu.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class TrailEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subjectType;

    private long subjectId;

    private Instant at;

    private boolean dateOnly;

    @Column(name = "actor_id")
    private @Nullable AccountId actor;

    private String textKey;

    @Convert(converter = LinesConverter.class)
    @Column(columnDefinition = "text")
    private List<String> args;

    private @Nullable String aboutType;

    private @Nullable Long aboutId;

    @SuppressWarnings("NullAway.Init")
    protected TrailEntry() {}

    TrailEntry(
            Subject subject, Instant at, boolean dateOnly, @Nullable AccountId actor, String key, List<String> args) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.at = at;
        this.dateOnly = dateOnly;
        this.actor = actor;
        this.textKey = key;
        this.args = List.copyOf(args);
    }

    /** The same, and where to read more. */
    TrailEntry about(Subject other) {
        aboutType = other.type();
        aboutId = other.id();
        return this;
    }

    /** Entries are numbered as they are written, so the number is the order. */
    long order() {
        return Objects.requireNonNull(id);
    }

    Entry toEntry() {
        Subject about = aboutType == null || aboutId == null ? null : new Subject(aboutType, aboutId);
        return new Entry(new Subject(subjectType, subjectId), at, dateOnly, actor, textKey, args, about);
    }
}
