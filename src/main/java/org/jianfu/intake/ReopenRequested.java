package org.jianfu.intake;

import org.jianfu.kernel.ReportId;

/** The reporter asks to take a finished report up again. */
public record ReopenRequested(ReportId report) {}
