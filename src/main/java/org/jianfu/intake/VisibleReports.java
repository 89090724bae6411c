package org.jianfu.intake;

import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.ReportId;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;

/** The reports the signed-in person may have opened at all: whatever role somebody has, none about the own unit. */
@Component
class VisibleReports {

    private final ReportRepository reports;
    private final Units units;
    private final CurrentUser currentUser;

    VisibleReports(ReportRepository reports, Units units, CurrentUser currentUser) {
        this.reports = reports;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** @throws NotVisible when there is none, or one about the reader's unit or one above it */
    Report get(ReportId id) {
        Report report = reports.findById(id.value()).orElseThrow(() -> new NotVisible("report " + id));
        if (report.unit() != null && units.kin(currentUser.require().unit()).contains(report.unit())) {
            throw new NotVisible("report " + id);
        }
        return report;
    }
}
