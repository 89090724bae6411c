package org.jianfu.approval;

import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in to be signed 报批.
 *
 * @param subject what it is about; its trail tells who handed it on, reminded and stood in
 * @param link the route that opens it, without a leading slash
 * @param key the data key that seals the opinions, which are shredded with what it is about; null for a key of their own
 * @param steps in the order in which they are signed, at least one
 */
public record Submission(
        Subject subject,
        String link,
        Announcement announcement,
        @Nullable DataKeyId key,
        List<StepPlan> steps,
        Exclusions exclusions) {

    public Submission {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("nothing to sign");
        }
    }

    /** Signed by whoever fits, and by those who stand in. */
    public Submission(
            Subject subject, String link, Announcement announcement, @Nullable DataKeyId key, List<StepPlan> steps) {
        this(subject, link, announcement, key, steps, Exclusions.NONE);
    }
}
