package org.jianfu.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its reporter finds it again. The story is not part of it; it is read by itself, when its writer asks, see
 * {@link FollowUp#story}.
 *
 * @param accused the unit's name, or null when none was given
 * @param satisfaction how the reporter rated the outcome so far
 */
public record ReportStanding(
        CategoryId category,
        @Nullable String accused,
        LocalDate receivedOn,
        List<Step> steps,
        List<DialogueLine> dialogue,
        @Nullable Satisfaction satisfaction,
        boolean reopeningAsked) {

    public ReportStanding {
        steps = List.copyOf(steps);
        dialogue = List.copyOf(dialogue);
    }

    /** How far it came, on which day, with what the handler wants the reporter to know. */
    public record Step(
            Progress progress, LocalDate on, @Nullable String note) {}

    public Progress progress() {
        return steps.getLast().progress();
    }

    /** Whether the last word is a question of the handler. */
    public boolean awaitsAnswer() {
        return !dialogue.isEmpty()
                && !dialogue.getLast().fromReporter()
                && !progress().isFinal();
    }

    public boolean mayReopen() {
        return progress().isFinal() && !reopeningAsked;
    }
}
