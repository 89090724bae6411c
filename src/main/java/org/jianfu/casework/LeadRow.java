package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A lead as a list shows it: nothing of what the report says. */
public record LeadRow(
        LeadId id,
        @Nullable String number,
        @Nullable UnitId unit,
        @Nullable CategoryId category,
        LeadState state,
        @Nullable AccountId assignee,
        LocalDate receivedOn,
        @Nullable LocalDate due) {

    static LeadRow of(Lead lead) {
        return new LeadRow(
                lead.id(),
                lead.number(),
                lead.unit(),
                lead.category(),
                lead.state(),
                lead.assignee(),
                lead.receivedOn(),
                lead.due());
    }

    /** Whether the last day has passed. */
    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
