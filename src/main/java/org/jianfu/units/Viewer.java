package org.jianfu.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;

/**
 * With whose eyes a query looks: a person, the desks of the own unit, and the units whose matters stay unseen 回避. Made by
 * {@link Viewers} for one request and handed along, so that a page asks for it once; never kept.
 */
public final class Viewer {

    private final Staff person;
    private final List<HostedDesk> desks;
    private final Set<UnitId> relatedUnits;

    Viewer(Staff person, List<HostedDesk> desks, Set<UnitId> relatedUnits) {
        this.person = person;
        this.desks = List.copyOf(desks);
        this.relatedUnits = Set.copyOf(relatedUnits);
    }

    /** A desk the person's unit hosts. */
    public record HostedDesk(DeskId id, DeskKind kind, String name) {}

    public Staff person() {
        return person;
    }

    public boolean is(Role role) {
        return person.is(role);
    }

    /** The desks the person's unit hosts, whatever the person's roles are. */
    public List<HostedDesk> desks() {
        return desks;
    }

    /** One of these desks, or empty when another unit hosts it. */
    public Optional<HostedDesk> desk(DeskId id) {
        return desks.stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    /** The own unit, all above it, and whatever any of these came from, became or belonged to; see {@link Units#relatedUnits}. */
    public Set<UnitId> relatedUnits() {
        return relatedUnits;
    }
}
