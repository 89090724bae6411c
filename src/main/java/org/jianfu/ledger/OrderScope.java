package org.jianfu.ledger;

import org.jianfu.kernel.Staff;
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
    public Specification<RectificationOrder> readable(Staff person) {
        return Specification.anyOf(atDesk(person), toUnit(person), ledger.forInspection(person));
    }

    @Override
    public Specification<RectificationOrder> toUnit(Staff person) {
        return ledger.toUnit(person);
    }

    @Override
    public Specification<RectificationOrder> atDesk(Staff person) {
        return ledger.atDesk(person);
    }
}
