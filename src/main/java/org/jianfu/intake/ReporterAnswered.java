package org.jianfu.intake;

import org.jianfu.kernel.ReportId;

/** The reporter wrote or added files after the first sending. */
public record ReporterAnswered(ReportId report) {}
