package org.jianfu.ledger;

import java.util.Set;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Viewer;
import org.springframework.data.jpa.domain.Specification;

/** Which letters of one kind a person may see, and in what part. */
interface LetterScope<L extends Letter> {

    /** Whatever the person may read. */
    Specification<L> readable(Viewer viewer);

    /** What the person's own unit received and has to answer. */
    Specification<L> toUnit(Viewer viewer);

    /** The units whose people act for the one a letter went to: itself and those that carried on what it left. */
    Set<UnitId> actFor(UnitId unit);

    /** What the person's desks issued. */
    Specification<L> atDesk(Viewer viewer);
}
