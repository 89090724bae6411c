package org.jianfu.intake;

import java.util.Optional;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.ReportId;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** The reports the signed-in person may have opened at all: whatever role somebody has, none about the own unit. */
@Component
class VisibleReports {

    private final ReportRepository reports;
    private final Viewers viewers;

    VisibleReports(ReportRepository reports, Viewers viewers) {
        this.reports = reports;
        this.viewers = viewers;
    }

    Viewer viewer() {
        return viewers.current();
    }

    /** @throws NotVisible when there is none, or one about the reader's unit or one above it */
    Report get(ReportId id) {
        return visible(reports.findById(id.value()), id, viewer());
    }

    /** The same with what a reader of the whole report needs, for somebody whose scope is known already. */
    Report open(ReportId id, Viewer viewer) {
        return visible(reports.findToRead(id.value()), id, viewer);
    }

    private static Report visible(Optional<Report> found, ReportId id, Viewer viewer) {
        return found.filter(report ->
                        report.unit() == null || !viewer.relatedUnits().contains(report.unit()))
                .orElseThrow(() -> new NotVisible("report " + id));
    }
}
