package org.jianfu.intake;

import java.time.LocalDate;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A report has arrived at a desk; published in the transaction that keeps it.
 *
 * @param on the day it came, from which the deadline counts
 */
public record ReportReceived(
        ReportId report,
        CategoryId category,
        DeskId desk,
        @Nullable UnitId unit,
        LocalDate on) {}
