package org.jianfu.intake.followup;

import org.jianfu.kernel.ReportId;

/** The reporter has rated the outcome. */
public record OutcomeRated(ReportId report) {}
