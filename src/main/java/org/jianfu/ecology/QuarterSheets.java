package org.jianfu.ecology;

import java.util.List;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a unit's page.
 *
 * @param current what stands there now, which is what a signature would freeze
 * @param signed the signed sheet and those that correct it, oldest first
 * @param approval how the sheet that was handed in stands, for those who see every unit; null where none was
 */
public record QuarterSheets(
        Quarter quarter,
        SheetContent current,
        List<EcologySheet> signed,
        @Nullable ApprovalRecord approval) {

    public QuarterSheets {
        signed = List.copyOf(signed);
    }

    public boolean isSigned() {
        return !signed.isEmpty();
    }

    /** Whether it was handed in and lies with a signer, or with whoever handed it in. */
    public boolean isHandedIn() {
        return approval != null && approval.state() != ApprovalState.WITHDRAWN;
    }

    /** Whether it may be handed in now, for the first time or again. */
    public boolean mayBeHandedIn() {
        return !isSigned() && (!isHandedIn() || approval != null && approval.state() == ApprovalState.RETURNED);
    }

    /** Whether something about this quarter changed after it was last signed. */
    public boolean isOutdated() {
        return isSigned() && !signed.getLast().content().statesTheSame(current);
    }
}
