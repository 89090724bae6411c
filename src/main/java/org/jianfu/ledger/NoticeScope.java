package org.jianfu.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Viewer;
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
    public Specification<WarningNotice> readable(Viewer viewer) {
        return Specification.anyOf(atDesk(viewer), toUnit(viewer), issued().and(ledger.forInspection(viewer)));
    }

    @Override
    public Specification<WarningNotice> toUnit(Viewer viewer) {
        return issued().and(ledger.toUnit(viewer));
    }

    @Override
    public Set<UnitId> actFor(UnitId unit) {
        return ledger.actFor(unit);
    }

    @Override
    public Specification<WarningNotice> atDesk(Viewer viewer) {
        return ledger.atDesk(viewer);
    }

    private static Specification<WarningNotice> issued() {
        return (notice, query, cb) -> notice.get("state").in(ISSUED);
    }
}
