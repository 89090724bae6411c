package org.jianfu.intake;

import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.ReportId;

/** The custodian decided about a reporter's contact, and whoever asked can go on. */
public record ContactDecided(ReportId report, AccountId askedBy) {}
