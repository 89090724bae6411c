package org.jianfu.intake.followup;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.intake.evidence.AttachedFile;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One message between a handler and a reporter.
 *
 * @param handler who asked; null for the reporter, whose name nobody has
 */
public record DialogueLine(LocalDate on, @Nullable AccountId handler, String text, List<AttachedFile> files) {

    public DialogueLine {
        files = List.copyOf(files);
    }

    public boolean fromReporter() {
        return handler == null;
    }
}
