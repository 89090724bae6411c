package org.jianfu.approval;

import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.vault.DataKeyId;

/**
 * What is handed in to be signed 报批.
 *
 * @param subject what it is about; its trail tells who handed it on, reminded and stood in
 * @param link the route that opens it, without a leading slash
 * @param waiting text key of what waits, for mails (which never say what it is about) and for the home page
 * @param waitingArgs what stands in that text on the home page; never anything a reporter wrote
 * @param key the data key that seals the opinions; they are shredded with what it is about
 * @param steps in the order in which they are signed, at least one
 */
public record Submission(
        Subject subject, String link, String waiting, List<String> waitingArgs, DataKeyId key, List<StepPlan> steps) {

    public Submission {
        waitingArgs = List.copyOf(waitingArgs);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("nothing to sign");
        }
    }
}
