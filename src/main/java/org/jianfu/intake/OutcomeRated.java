package org.jianfu.intake;

import org.jianfu.kernel.ReportId;

/** The reporter has rated the outcome. */
record OutcomeRated(ReportId report) {}
