package org.jianfu.intake;

import java.time.LocalDate;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What of a report is not sealed. */
public record ReportSummary(
        ReportId id,
        CategoryId category,
        @Nullable UnitId unit,
        Occurrence occurrence,
        LocalDate receivedOn,
        Channel channel,
        DeskId desk,
        Progress progress,
        int attachments,
        boolean reopeningAsked) {}
