package org.jianfu.intake;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One message between a handler and a reporter.
 *
 * @param handler who asked; null for the reporter, whose name nobody has
 */
public record DialogueLine(LocalDate on, @Nullable AccountId handler, String text, List<AttachedFile> files) {

    /** Characters of one message, from either side. */
    public static final int LIMIT = 5_000;

    public DialogueLine {
        files = List.copyOf(files);
    }

    public boolean fromReporter() {
        return handler == null;
    }
}
