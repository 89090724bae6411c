package org.jianfu.ledger;

import java.util.Set;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Viewer;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** An order is issued from its first moment, so there is nothing to keep back. */
@Component
class OrderScope implements LetterScope<RectificationOrder> {

    private final LedgerScope ledger;

    OrderScope(LedgerScope ledger) {
        this.ledger = ledger;
    }

    @Override
    public Specification<RectificationOrder> readable(Viewer viewer) {
        return Specification.anyOf(atDesk(viewer), toUnit(viewer), ledger.forInspection(viewer));
    }

    @Override
    public Specification<RectificationOrder> toUnit(Viewer viewer) {
        return ledger.toUnit(viewer);
    }

    @Override
    public Set<UnitId> actFor(UnitId unit) {
        return ledger.actFor(unit);
    }

    @Override
    public Specification<RectificationOrder> atDesk(Viewer viewer) {
        return ledger.atDesk(viewer);
    }
}
