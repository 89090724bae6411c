package org.jianfu.activity;

import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;

/**
 * What a trail entry is about.
 *
 * @param type a short lower-case word, e.g. {@code lead}
 * @param id the row it names
 */
public record Subject(String type, long id) {

    public static Subject of(String type, long id) {
        return new Subject(type, id);
    }

    public static Subject lead(LeadId id) {
        return new Subject("lead", id.value());
    }

    public static Subject report(ReportId id) {
        return new Subject("report", id.value());
    }

    public static Subject unit(UnitId id) {
        return new Subject("unit", id.value());
    }

    public static Subject account(AccountId id) {
        return new Subject("account", id.value());
    }
}
