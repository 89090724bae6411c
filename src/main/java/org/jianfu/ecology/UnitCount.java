package org.jianfu.ecology;

import org.jianfu.kernel.UnitId;
import org.springframework.modulith.NamedInterface;

/** How many rows a unit has, as a query counts them. */
@NamedInterface("section")
public record UnitCount(UnitId unit, long count) {

    /** They are entries of this kind. */
    public EcologyCount of(EcologyKind kind) {
        return new EcologyCount(unit, kind, count);
    }
}
