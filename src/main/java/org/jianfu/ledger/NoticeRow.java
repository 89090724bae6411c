package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A row in a list of notices.
 *
 * @param due when the unit has to act, or null when it need not
 */
public record NoticeRow(
        NoticeId id,
        LeadId lead,
        @Nullable String number,
        String title,
        UnitId unit,
        String unitName,
        NoticeLevel level,
        NoticeState state,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate due) {}
