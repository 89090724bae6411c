package org.jianfu.ecology;

import org.jianfu.kernel.UnitId;
import org.springframework.modulith.NamedInterface;

/** How many entries of one kind a unit has in a year. */
@NamedInterface("section")
public record EcologyCount(UnitId unit, EcologyKind kind, long count) {}
