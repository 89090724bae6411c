package org.jianfu.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianfu.kernel.Staff;
import org.jspecify.annotations.Nullable;

/**
 * An approval 审批 as people read it, with what the reader may do now.
 *
 * @param version of what was read; handed back with each act
 * @param drafter the name of whoever handed it in; null where the portal itself wrote it
 * @param steps all rounds, in the order they were or will be signed
 * @param acts what the reader may do
 * @param standsInFor in whose name the reader would sign, or null
 * @param colleagues to whom the reader, being the one to sign, may hand it
 */
public record ApprovalRecord(
        ApprovalId id,
        @Nullable Integer version,
        ApprovalState state,
        @Nullable String drafter,
        Instant draftedAt,
        List<Step> steps,
        Set<ApprovalAct> acts,
        @Nullable String standsInFor,
        List<Staff> colleagues) {

    public ApprovalRecord {
        steps = List.copyOf(steps);
        acts = Set.copyOf(acts);
        colleagues = List.copyOf(colleagues);
    }

    /**
     * One step.
     *
     * @param round the first is 1; each time it was returned a new one began
     * @param nameKey text key of the step's name
     * @param due the last day, or null where there is none or the step is not open
     * @param signers the names of those who may sign, for the open step only
     * @param signature who signed, or null
     * @param opinion what was said, or empty
     */
    public record Step(
            int round,
            String nameKey,
            StepState state,
            @Nullable LocalDate due,
            @Nullable LocalDate escalatedOn,
            List<String> signers,
            @Nullable Signature signature,
            String opinion) {

        public Step {
            signers = List.copyOf(signers);
        }
    }

    /** The steps of the last round. */
    public List<Step> lastRound() {
        int last = steps.getLast().round();
        return steps.stream().filter(step -> step.round() == last).toList();
    }

    /** The rounds that were sent back, without the last one. */
    public List<Step> earlierRounds() {
        int last = steps.getLast().round();
        return steps.stream().filter(step -> step.round() < last).toList();
    }

    /** What was put under it last. */
    public Optional<Signature> lastSignature() {
        return steps.reversed().stream()
                .map(Step::signature)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    public boolean may(ApprovalAct act) {
        return acts.contains(act);
    }
}
