package org.jianfu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report opened for a handler. Who wrote it is not in it.
 *
 * @param unitText what the reporter called a unit that is not listed
 * @param attachments the files that came with it; those that came later are with their lines of the dialogue
 * @param dialogue everything said since, oldest first
 * @param contactLeft whether the reporter left a way to be reached, which only the identity custodian may release
 * @param satisfaction how the reporter rated the outcome
 * @param reopenReason why the reporter wants it taken up again, while that is undecided
 */
public record ReportContent(
        ReportSummary summary,
        String story,
        @Nullable String unitText,
        List<AttachedFile> attachments,
        List<DialogueLine> dialogue,
        boolean contactLeft,
        @Nullable Satisfaction satisfaction,
        @Nullable String ratingComment,
        @Nullable String reopenReason) {

    public ReportContent {
        attachments = List.copyOf(attachments);
        dialogue = List.copyOf(dialogue);
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "ReportContent[" + summary.id() + "]";
    }
}
