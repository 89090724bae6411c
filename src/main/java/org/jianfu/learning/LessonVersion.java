package org.jianfu.learning;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * What a lesson said at a time 课文版本. Once others have read it, it is never rewritten; who had a hand in it never
 * publishes it.
 */
@Entity
class LessonVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    private int number;

    @Embedded
    private LessonText text;

    @Enumerated(EnumType.STRING)
    private LessonState state;

    @ElementCollection
    @CollectionTable(name = "lesson_writer", joinColumns = @JoinColumn(name = "lesson_version_id"))
    @Column(name = "writer_id")
    private Set<AccountId> writers = new HashSet<>();

    /** Whether those who had read an earlier version are asked to read what changed 重要修改. */
    private boolean material;

    private @Nullable AccountId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected LessonVersion() {}

    private LessonVersion(Lesson lesson, int number, LessonText text, LessonState state) {
        this.lesson = lesson;
        this.number = number;
        this.text = text.complete();
        this.state = state;
    }

    /** A text somebody begins. */
    static LessonVersion draft(Lesson lesson, int number, LessonText text, AccountId by) {
        var draft = new LessonVersion(lesson, number, text, LessonState.DRAFT);
        draft.writers.add(by);
        return draft;
    }

    /** A text that came with the portal for a lesson nobody has touched. */
    static LessonVersion shipped(Lesson lesson, int number, LessonText text, LocalDate on) {
        var shipped = new LessonVersion(lesson, number, text, LessonState.PUBLISHED);
        shipped.decidedOn = on;
        return shipped;
    }

    /** A text that came with the portal where an editor has written: somebody has to look at it. */
    static LessonVersion proposed(Lesson lesson, int number, LessonText text) {
        return new LessonVersion(lesson, number, text, LessonState.DRAFT);
    }

    void rewrite(@Nullable Integer seen, LessonText newText, AccountId by) {
        requireVersion(seen);
        if (state != LessonState.DRAFT) {
            throw new Refused("kernel.refused.state");
        }
        this.text = newText.complete();
        writers.add(by);
    }

    /** Whoever submits a text has a hand in it. */
    void submit(@Nullable Integer seen, AccountId by) {
        requireVersion(seen);
        state = state.become(LessonState.REVIEW);
        writers.add(by);
        reason = null;
    }

    void sendBack(@Nullable Integer seen, AccountId by, LocalDate on, String why) {
        requireVersion(seen);
        if (state != LessonState.REVIEW) {
            throw new Refused("kernel.refused.state");
        }
        decide(LessonState.DRAFT, by, on, why);
    }

    void discard(@Nullable Integer seen, AccountId by, LocalDate on) {
        requireVersion(seen);
        decide(LessonState.DISCARDED, by, on, null);
    }

    /** @throws Refused when this person had a hand in the text 两人把关 */
    void publish(@Nullable Integer seen, AccountId by, LocalDate on) {
        requireVersion(seen);
        if (writers.contains(by)) {
            throw new Refused("learning.refused.ownText");
        }
        decide(LessonState.PUBLISHED, by, on, null);
    }

    /** Those who had read an earlier version are to read what changed. */
    void callMaterial() {
        material = true;
    }

    void giveWay() {
        state = state.become(LessonState.SUPERSEDED);
    }

    void withdraw(@Nullable Integer seen, AccountId by, LocalDate on, String why) {
        requireVersion(seen);
        decide(LessonState.WITHDRAWN, by, on, why);
    }

    private void decide(LessonState next, AccountId by, LocalDate on, @Nullable String why) {
        state = state.become(next);
        decidedBy = by;
        decidedOn = on;
        reason = why;
    }

    private void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(LessonVersion.class, requireNonNull(id));
        }
    }

    LessonVersionId id() {
        return new LessonVersionId(requireNonNull(id));
    }

    @Nullable
    Integer version() {
        return version;
    }

    Lesson lesson() {
        return lesson;
    }

    int number() {
        return number;
    }

    LessonText text() {
        return text;
    }

    LessonState state() {
        return state;
    }

    boolean isWrittenBy(AccountId person) {
        return writers.contains(person);
    }

    /** Whether it came with the portal and nobody has touched it. */
    boolean isUntouched() {
        return writers.isEmpty() && decidedBy == null;
    }

    @Nullable
    AccountId decidedBy() {
        return decidedBy;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was sent back or withdrawn. */
    @Nullable
    String reason() {
        return reason;
    }
}
