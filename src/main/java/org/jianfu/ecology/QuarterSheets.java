package org.jianfu.ecology;

import java.util.List;

/**
 * A quarter of a unit's page.
 *
 * @param current what stands there now, which is what a signature would freeze
 * @param signed the signed sheet and those that correct it, oldest first
 */
public record QuarterSheets(Quarter quarter, SheetContent current, List<EcologySheet> signed) {

    public QuarterSheets {
        signed = List.copyOf(signed);
    }

    public boolean isSigned() {
        return !signed.isEmpty();
    }

    /** Whether something about this quarter changed after it was last signed. */
    public boolean isOutdated() {
        return isSigned() && !signed.getLast().content().statesTheSame(current);
    }
}
