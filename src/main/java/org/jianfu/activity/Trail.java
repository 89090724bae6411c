package org.jianfu.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every step is written down, in the transaction of the step itself: no step without its entry, no entry without its step. */
@Service
public class Trail {

    private final TrailEntries entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    Trail(TrailEntries entries, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Writes down what the signed-in person, or the portal itself, has just done.
     *
     * @param key text key of what happened
     * @param args names, numbers and dates in that text; never anything a reporter wrote
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Subject subject, String key, Object... args) {
        AccountId actor = currentUser.id().orElse(null);
        write(subject, clock.instant(), false, actor, key, args);
    }

    /**
     * The same, for a step that is looked at elsewhere.
     *
     * @param about what it speaks of beside the subject, such as a letter; a timeline leads there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Subject subject, Subject about, String key, Object... args) {
        AccountId actor = currentUser.id().orElse(null);
        entries.save(entry(subject, clock.instant(), false, actor, key, args).about(about));
    }

    /** Writes down what a reporter did: nobody's name, and the day only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordByReporter(Subject subject, String key, Object... args) {
        write(subject, today(), true, null, key, args);
    }

    /** Writes down what the signed-in person did in a reporter's stead: the person's name, and the day only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordForReporter(Subject subject, String key, Object... args) {
        AccountId actor = currentUser.id().orElse(null);
        write(subject, today(), true, actor, key, args);
    }

    private Instant today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }

    private void write(
            Subject subject, Instant at, boolean dateOnly, @Nullable AccountId actor, String key, Object... args) {
        entries.save(entry(subject, at, dateOnly, actor, key, args));
    }

    private static TrailEntry entry(
            Subject subject, Instant at, boolean dateOnly, @Nullable AccountId actor, String key, Object... args) {
        List<String> texts = Arrays.stream(args).map(String::valueOf).toList();
        return new TrailEntry(subject, at, dateOnly, actor, key, texts);
    }

    /** Everything about these subjects, in the order it happened. Whoever asks has checked that they may see the subjects. */
    @Transactional(readOnly = true)
    public List<Entry> of(Subject... subjects) {
        return Arrays.stream(subjects)
                .flatMap(subject ->
                        entries.findBySubjectTypeAndSubjectIdOrderById(subject.type(), subject.id()).stream())
                .sorted(Comparator.comparingLong(TrailEntry::order))
                .map(TrailEntry::toEntry)
                .toList();
    }
}
