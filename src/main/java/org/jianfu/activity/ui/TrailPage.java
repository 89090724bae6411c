package org.jianfu.activity.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.activity.TrailFilter;
import org.jianfu.activity.TrailLinks;
import org.jianfu.activity.TrailRow;
import org.jianfu.activity.WholeTrail;
import org.jianfu.kernel.Role;
import org.jianfu.ui.Columns;
import org.jianfu.ui.Dates;
import org.jianfu.ui.DayField;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** Everything that was done in the portal 审计日志, for the audit administrator. */
@Route(TrailLinks.TRAIL)
@Menu(title = "activity.menu.trail", order = 930, icon = "vaadin:records")
@RolesAllowed(Role.Name.AUDIT_ADMIN)
class TrailPage extends ListPage<TrailRow, TrailFilter> {

    private final transient Clock clock;

    TrailPage(WholeTrail trail, Clock clock) {
        super("activity.trail", TrailFilter.ALL);
        this.clock = clock;
        lead(getTranslation("activity.trail.lead"));
        filters()
                .search(getTranslation("activity.trail.search"), TrailFilter::q, TrailFilter::withWords)
                .field(new DayField(getTranslation("activity.trail.from")), TrailFilter::from, TrailFilter::withFrom)
                .field(
                        new DayField(getTranslation("activity.trail.until")),
                        TrailFilter::until,
                        TrailFilter::withUntil);
        list(
                new Listing<>(trail::after, trail::countUpTo),
                new Columns<TrailRow>()
                        .text("activity.trail.when", this::when)
                        .text("activity.trail.who", TrailRow::actor)
                        .text("activity.trail.what", this::what));
    }

    private String when(TrailRow row) {
        return row.dateOnly()
                ? Dates.inTable(LocalDate.ofInstant(row.at(), clock.getZone()))
                : Dates.moment(row.at(), clock.getZone());
    }

    private String what(TrailRow row) {
        return getTranslation(row.key(), row.args().toArray());
    }
}
