package org.jianfu.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody 待办.
 *
 * @param kind text key of what kind of work it is, e.g. {@code casework.waiting.triage}
 * @param args what stands in that text; never anything a reporter wrote
 * @param due the last day, or null where there is no deadline
 * @param link the route that opens it, without a leading slash
 * @param about what tells it from others of its kind
 */
public record WaitingItem(
        String kind, List<String> args, @Nullable LocalDate due, String link, About about) {

    public WaitingItem {
        args = List.copyOf(args);
    }

    /** One whose text says everything. */
    public WaitingItem(String kind, List<String> args, @Nullable LocalDate due, String link) {
        this(kind, args, due, link, About.NOTHING_MORE);
    }

    /**
     * What is told beside the text.
     *
     * @param what what it is about in a language, or an empty text; never anything a reporter wrote
     * @param from the name of who waits for it, or null
     * @param since since when it waits, or null
     * @param returned whether it came back to be mended 被退回
     */
    public record About(
            Function<Locale, String> what,
            @Nullable String from,
            @Nullable LocalDate since,
            boolean returned) {

        static final About NOTHING_MORE = new About(locale -> "", null, null, false);
    }
}
