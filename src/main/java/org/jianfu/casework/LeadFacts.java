package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What of a lead 问题线索 is not sealed.
 *
 * @param version what a command about it carries back
 * @param number 线索〔2026〕12号, from acceptance on
 * @param extendedFrom the day the finding was due before its time was extended 延期
 */
public record LeadFacts(
        LeadId id,
        @Nullable Integer version,
        @Nullable String number,
        LeadSource source,
        @Nullable ReportId report,
        @Nullable UnitId unit,
        @Nullable CategoryId category,
        DeskId desk,
        LeadState state,
        @Nullable AccountId assignee,
        LocalDate receivedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate extendedFrom,
        @Nullable Conclusion conclusion) {}
