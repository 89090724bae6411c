package org.jianfu.intake;

import java.util.Optional;
import org.jianfu.kernel.ReportId;

/** Where staff go on with a report; a bean of the module that works on reports. */
@FunctionalInterface
public interface ReportPage {

    /** The address for a report, without a leading slash; empty where whoever is signed in may not open it. */
    Optional<String> of(ReportId report);
}
