package org.jianfu.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answers.
 *
 * @param placeTitle what the place was called when it was asked
 * @param current whether the place is still there; otherwise the question is about an earlier version
 * @param asker who asked; null when nobody knows
 * @param reason why it is not shown
 * @param steps what the person who asked for the page may do now
 */
public record InquiryPage(
        InquiryId id,
        Place place,
        String placeTitle,
        boolean current,
        String words,
        InquiryState state,
        @Nullable String asker,
        LocalDate askedOn,
        @Nullable String reason,
        List<Answered> replies,
        Set<InquiryStep> steps) {

    public InquiryPage {
        replies = List.copyOf(replies);
        steps = Set.copyOf(steps);
    }

    /**
     * An answer.
     *
     * @param number of an official reply, or null
     * @param hidden whether only editors still see it
     */
    public record Answered(
            ReplyId id,
            String words,
            String by,
            LocalDate on,
            @Nullable String number,
            boolean accepted,
            boolean hidden) {}

    public boolean may(InquiryStep step) {
        return steps.contains(step);
    }
}
