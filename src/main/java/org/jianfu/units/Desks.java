package org.jianfu.units;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desks 受理台 and the rule which of them receives a report. */
@Service
@Transactional(readOnly = true)
public class Desks {

    /** Whoever means more units than this says so with more words. */
    private static final int HITS = 1_000;

    private final DeskRepository desks;
    private final Units units;
    private final Trail trail;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Desks(DeskRepository desks, Units units, Trail trail, Texts texts, ApplicationEventPublisher events) {
        this.desks = desks;
        this.units = units;
        this.trail = trail;
        this.texts = texts;
        this.events = events;
    }

    public Desk get(DeskId id) {
        return desks.findById(id.value()).orElseThrow(() -> new NotVisible("desk " + id));
    }

    public List<Desk> all() {
        return desks.findAllByOrderById();
    }

    public List<Desk> hostedBy(UnitId unit) {
        return desks.findByHostOrderById(unit);
    }

    /**
     * Who receives a report about this unit: the desk of its area, else the city's, else the discipline inspection
     * commission's; of these the first that is not itself accused. Without a unit it is the city's desk.
     *
     * @return empty when everyone in the city is accused, so that only the provincial channel is left
     */
    public Optional<Desk> receiving(@Nullable UnitId accused) {
        if (accused == null) {
            return desks.findByKind(DeskKind.CITY);
        }
        return Stream.of(deskOfAreaOf(accused), desks.findByKind(DeskKind.CITY), desks.findByKind(DeskKind.DISCIPLINE))
                .flatMap(Optional::stream)
                .filter(desk -> mayReceive(desk, accused))
                .findFirst();
    }

    /** Whether a desk may have a report about this unit: never when it sits at or below it, or came from or became it. */
    public boolean mayReceive(Desk desk, UnitId accused) {
        return !units.relatedUnits(desk.host()).contains(accused);
    }

    private Optional<Desk> deskOfAreaOf(UnitId accused) {
        Unit unit = units.get(accused);
        return desks.findAllByOrderById().stream()
                .filter(desk -> desk.area() != null && unit.isAtOrBelow(units.get(desk.area())))
                .findFirst();
    }

    /** Says which unit hosts the city's, an area's or the discipline desk; opens the desk when there is none. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public Desk settle(DeskKind kind, @Nullable UnitId area, UnitId host) {
        Desk desk = open(kind, area, host);
        trail.record(Subject.of(host), "units.trail.desk", desk.name(), units.nameOf(host));
        events.publishEvent(new TreeChanged());
        return desk;
    }

    /** The same for first data, when nobody is signed in yet. */
    @Transactional
    public Desk open(DeskKind kind, @Nullable UnitId area, UnitId host) {
        Unit hosting = units.existing(host);
        improperHost(kind, area, hosting).ifPresent(refused -> {
            throw refused;
        });
        Optional<Desk> existing = area == null ? desks.findByKind(kind) : desks.findByArea(area);
        Desk desk = existing.orElseGet(() -> new Desk(kind, nameFor(area, hosting), host, area));
        desk.moveTo(host);
        return desks.save(desk);
    }

    /** The desks of a unit that merged into another go with it. */
    @Transactional
    void follow(UnitId merged, UnitId into) {
        hostedBy(merged).forEach(desk -> desk.moveTo(into));
    }

    /** Units that can host such a desk, the best match first. */
    public List<Unit> hostsFor(DeskKind kind, @Nullable UnitId area, String text, int limit) {
        return units.search(text, HITS).stream()
                .filter(unit -> improperHost(kind, area, unit).isEmpty())
                .limit(limit)
                .toList();
    }

    private Optional<Refused> improperHost(DeskKind kind, @Nullable UnitId area, Unit host) {
        if (kind == DeskKind.AREA && area != null) {
            Unit served = units.existing(area);
            if (served.category() != UnitCategory.AREA) {
                return Optional.of(new Refused("units.refused.notAnArea", served.name()));
            }
            return host.level() == UnitLevel.MUNICIPAL || host.isAtOrBelow(served)
                    ? Optional.empty()
                    : Optional.of(new Refused("units.refused.hostElsewhere", host.name(), served.name()));
        }
        return host.level() == UnitLevel.MUNICIPAL
                ? Optional.empty()
                : Optional.of(new Refused("units.refused.hostNotMunicipal", host.name()));
    }

    private String nameFor(@Nullable UnitId area, Unit host) {
        return texts.chinese(
                "units.desk.name",
                area == null ? host.shortName() : units.get(area).shortName());
    }
}
