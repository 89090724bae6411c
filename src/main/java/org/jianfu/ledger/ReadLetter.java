package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A notice or an order as it is read. */
public sealed interface ReadLetter permits Notice, Order {

    /** The live topic of lists that show letters. */
    String TOPIC = "ledger.letters";

    /**
     * What stands on every letter.
     *
     * @param version what a command about it carries back
     * @param entry what it is about
     */
    record Head(
            @Nullable Integer version,
            UnitId unit,
            LeadId lead,
            NegativeEntryId entry,
            Wording wording,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate closedOn) {}

    Head head();

    /** The day by which the unit has to do what it has to do next; null when it need not do anything. */
    @Nullable
    LocalDate due();

    /** What the keys of its steps begin with. */
    String kind();

    default @Nullable Integer version() {
        return head().version();
    }

    default UnitId unit() {
        return head().unit();
    }

    default LeadId lead() {
        return head().lead();
    }

    default Wording wording() {
        return head().wording();
    }

    default @Nullable String number() {
        return head().number();
    }

    default @Nullable LocalDate closedOn() {
        return head().closedOn();
    }
}
