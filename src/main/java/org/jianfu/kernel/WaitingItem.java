package org.jianfu.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody 待办.
 *
 * @param kind text key of what kind of work it is, e.g. {@code casework.waiting.triage}
 * @param args what stands in that text; never anything a reporter wrote
 * @param due the last day, or null where there is no deadline
 * @param link the route that opens it, without a leading slash
 */
public record WaitingItem(
        String kind, List<String> args, @Nullable LocalDate due, String link) {

    public WaitingItem {
        args = List.copyOf(args);
    }
}
