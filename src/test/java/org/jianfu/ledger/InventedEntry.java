package org.jianfu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.springframework.test.util.ReflectionTestUtils;

/** An entry of the negative list that no database has seen. */
public final class InventedEntry {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private InventedEntry() {}

    public static NegativeEntry entry() {
        var violation = new Violation(new UnitId(7), "doc-length", "文件超过五千字", TODAY, new LeadId(5), new DeskId(4));
        NegativeEntry entry = new NegativeEntry(
                violation, "《若干规定》第二条", new AccountId(1), Instant.parse("2026-03-02T01:00:00Z"), TODAY);
        ReflectionTestUtils.setField(entry, "id", 11L);
        return entry;
    }
}
