package org.jianfu.units;

import java.util.Set;
import org.jianfu.kernel.UnitId;

/** Units went into another one, which carries on what waits for them 承继. Published in the transaction of the change. */
public record UnitsMerged(Set<UnitId> merged, UnitId into) {

    public UnitsMerged {
        merged = Set.copyOf(merged);
    }
}
