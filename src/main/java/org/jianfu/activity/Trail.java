package org.jianfu.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
        entries.save(entry(subject, TrailEntry.Moment.at(clock.instant()), actor(), key, args));
    }

    /**
     * The same, for a step that is looked at elsewhere.
     *
     * @param about what it speaks of beside the subject, such as a letter; a timeline leads there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Subject subject, Subject about, String key, Object... args) {
        entries.save(entry(subject, TrailEntry.Moment.at(clock.instant()), actor(), key, args)
                .about(about));
    }

    /** Writes down what a reporter did: nobody's name, and the day only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordByReporter(Subject subject, String key, Object... args) {
        entries.save(entry(subject, today(subject), null, key, args));
    }

    /** Writes down what the signed-in person did for or in the stead of a reporter: the person's name, and the day only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordForReporter(Subject subject, String key, Object... args) {
        entries.save(entry(subject, today(subject), actor(), key, args));
    }

    private @Nullable AccountId actor() {
        return currentUser.id().orElse(null);
    }

    private TrailEntry.Moment today(Subject subject) {
        Instant day = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return new TrailEntry.Moment(day, true, entries.lastPlace(subject.type(), subject.id()) + 1);
    }

    private static TrailEntry entry(
            Subject subject, TrailEntry.Moment moment, @Nullable AccountId actor, String key, Object... args) {
        List<String> texts = Arrays.stream(args).map(String::valueOf).toList();
        return new TrailEntry(subject, moment, actor, key, texts);
    }

    /** Everything about these subjects, in the order it happened, as far as that may be known. Whoever asks has checked that they may see the subjects. */
    @Transactional(readOnly = true)
    public List<Entry> of(Subject... subjects) {
        return Arrays.stream(subjects)
                .flatMap(subject -> entries.findBySubjectTypeAndSubjectId(subject.type(), subject.id()).stream())
                .sorted(TrailEntry.inOrder(clock.getZone()))
                .map(TrailEntry::toEntry)
                .toList();
    }
}
