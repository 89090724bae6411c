package org.jianfu.ledger;

import java.util.Arrays;
import java.util.List;
import org.jianfu.kernel.Staff;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Drafts and proposals are the desk's own; the unit and the inspectors know a notice once it is issued. */
@Component
class NoticeScope implements LetterScope<WarningNotice> {

    private static final List<NoticeState> ISSUED =
            Arrays.stream(NoticeState.values()).filter(NoticeState::isIssued).toList();

    private final LedgerScope ledger;

    NoticeScope(LedgerScope ledger) {
        this.ledger = ledger;
    }

    @Override
    public Specification<WarningNotice> readable(Staff person) {
        return Specification.anyOf(atDesk(person), toUnit(person), issued().and(ledger.forInspection(person)));
    }

    @Override
    public Specification<WarningNotice> toUnit(Staff person) {
        return issued().and(ledger.toUnit(person));
    }

    @Override
    public Specification<WarningNotice> atDesk(Staff person) {
        return ledger.atDesk(person);
    }

    private static Specification<WarningNotice> issued() {
        return (notice, query, cb) -> notice.get("state").in(ISSUED);
    }
}
