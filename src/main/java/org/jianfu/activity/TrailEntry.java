package org.jianfu.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.RandomId;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class TrailEntry {

    @Id
    @RandomId
    private @Nullable Long id;

    private String subjectType;

    private long subjectId;

    private Instant at;

    private boolean dateOnly;

    /** Orders the steps of a subject of which only the day is known, from 1; 0 where there is a time. */
    private int place;

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

    TrailEntry(Subject subject, Moment moment, @Nullable AccountId actor, String key, List<String> args) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.at = moment.at();
        this.dateOnly = moment.dateOnly();
        this.place = moment.place();
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

    /**
     * When it happened.
     *
     * @param dateOnly whether only the date of {@code at} counts
     * @param place orders the steps of a subject of which only the day is known, from 1; 0 where there is a time
     */
    record Moment(Instant at, boolean dateOnly, int place) {

        static Moment at(Instant time) {
            return new Moment(time, false, 0);
        }
    }

    /**
     * The order of one subject's steps: by day; on a day first those of which only the day is known. Where these stood
     * among the others is written down nowhere, for it would tell the hour a reporter was at the portal.
     */
    static Comparator<TrailEntry> inOrder(ZoneId zone) {
        return Comparator.comparing((TrailEntry entry) -> LocalDate.ofInstant(entry.at, zone))
                .thenComparing(entry -> !entry.dateOnly)
                .thenComparing(entry -> entry.at)
                .thenComparingInt(entry -> entry.place);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Entry toEntry() {
        Subject about = aboutType == null || aboutId == null ? null : new Subject(aboutType, aboutId);
        return new Entry(new Subject(subjectType, subjectId), at, dateOnly, actor, textKey, args, about);
    }
}
