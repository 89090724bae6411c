package org.jianfu.units;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the tree changes 机构沿革: units are added, renamed, moved, merged and split, each on a day and on a ground. */
@Service
@Transactional
public class UnitHistory {

    private static final String MAY_CHANGE = "hasRole('SYSTEM_ADMIN')";

    private final Units units;
    private final UnitRepository tree;
    private final UnitChangeRepository changes;
    private final Desks desks;
    private final Trail trail;
    private final Acting acting;
    private final ApplicationEventPublisher events;

    UnitHistory(
            Units units,
            UnitRepository tree,
            UnitChangeRepository changes,
            Desks desks,
            Trail trail,
            Acting acting,
            ApplicationEventPublisher events) {
        this.units = units;
        this.tree = tree;
        this.changes = changes;
        this.desks = desks;
        this.trail = trail;
        this.acting = acting;
        this.events = events;
    }

    /** What happened to the unit, and to others because of it, oldest first. */
    @Transactional(readOnly = true)
    public List<UnitChange> changesOf(UnitId unit) {
        return changes.of(unit);
    }

    /** The unit and whatever merged into it, directly or through others: it carries on what they left (承继). */
    @Transactional(readOnly = true)
    public Set<UnitId> withMerged(UnitId unit) {
        var units = new LinkedHashSet<UnitId>();
        addWithMerged(unit, units);
        return units;
    }

    /** The unit that carries on what this one left; itself as long as it has not gone into another one. */
    @Transactional(readOnly = true)
    public UnitId successorOf(UnitId unit) {
        return lineOf(unit).getLast();
    }

    /** The unit, the one it went into, the one that one went into, and so on. */
    @Transactional(readOnly = true)
    public List<UnitId> lineOf(UnitId unit) {
        List<UnitId> line = new ArrayList<>();
        for (UnitId next = unit; next != null && !line.contains(next); next = wentInto(next)) {
            line.add(next);
        }
        return line;
    }

    private @Nullable UnitId wentInto(UnitId unit) {
        return changes.of(unit).stream()
                .filter(change ->
                        change.kind() == UnitChangeKind.MERGED && change.unit().equals(unit))
                .map(UnitChange::other)
                .findFirst()
                .orElse(null);
    }

    private void addWithMerged(UnitId unit, Set<UnitId> units) {
        if (units.add(unit)) {
            changes.of(unit).stream()
                    .filter(change -> change.kind() == UnitChangeKind.MERGED && unit.equals(change.other()))
                    .forEach(change -> addWithMerged(change.unit(), units));
        }
    }

    @PreAuthorize(MAY_CHANGE)
    public Unit add(NewUnit plan, Basis basis) {
        begin(basis);
        Unit unit = units.add(plan);
        record(unit, UnitChangeKind.ADDED, null, unit.name(), unit.name(), basis);
        return unit;
    }

    @PreAuthorize(MAY_CHANGE)
    public void rename(UnitId id, @Nullable Integer version, String name, String shortName, Basis basis) {
        begin(basis);
        Unit unit = units.existing(id);
        unit.requireVersion(version);
        String before = unit.name();
        var names = Constraints.require(new NewUnit(name, shortName, unit.category(), unit.parent()));
        units.requireFreeName(names.name(), unit.parent(), id);
        unit.rename(names.name(), names.shortName());
        record(unit, UnitChangeKind.RENAMED, null, before, unit.name(), basis);
    }

    /** Units under which this one can be put, the best match first. */
    @Transactional(readOnly = true)
    public List<Unit> parentsFor(Unit unit, String text, int limit) {
        Set<UnitId> barred = new HashSet<>(units.subtree(unit.id()));
        if (unit.parent() != null) {
            barred.add(unit.parent());
        }
        return units.search(text, limit, barred);
    }

    /** Units into which this one can merge, the best match first. */
    @Transactional(readOnly = true)
    public List<Unit> successorsFor(Unit unit, String text, int limit) {
        return units.search(text, limit, units.subtree(unit.id()));
    }

    /** Puts a unit, with all below it, under another one; never under itself or what lies below it. */
    @PreAuthorize(MAY_CHANGE)
    public void move(UnitId id, @Nullable Integer version, UnitId newParent, Basis basis) {
        begin(basis);
        Unit unit = units.existing(id);
        unit.requireVersion(version);
        move(unit, units.existing(newParent), basis);
        events.publishEvent(new TreeChanged());
    }

    /** Ends units that go into another one, which takes over what lies below them and the desks they host. */
    @PreAuthorize(MAY_CHANGE)
    public void merge(Set<UnitId> merged, UnitId into, Basis basis) {
        begin(basis);
        Unit successor = units.existing(into);
        for (UnitId id : merged) {
            merge(units.existing(id), successor, basis);
        }
        events.publishEvent(new TreeChanged());
        events.publishEvent(new UnitsMerged(merged, into));
    }

    private void merge(Unit unit, Unit successor, Basis basis) {
        if (successor.isAtOrBelow(unit)) {
            throw new Refused("units.refused.intoItself", unit.name(), successor.name());
        }
        units.children(unit.id()).forEach(child -> move(child, successor, basis));
        unit.end(basis.on());
        desks.follow(unit.id(), successor.id());
        record(unit, UnitChangeKind.MERGED, successor.id(), unit.name(), successor.name(), basis);
    }

    /**
     * Makes new units out of one.
     *
     * @param ends whether the unit itself ceases; it must then have nothing below it and host no desk
     */
    @PreAuthorize(MAY_CHANGE)
    public List<Unit> split(UnitId id, @Nullable Integer version, List<NewUnit> parts, boolean ends, Basis basis) {
        begin(basis);
        Unit unit = units.existing(id);
        unit.requireVersion(version);
        if (ends) {
            requireNothingHangsOn(unit);
            unit.end(basis.on());
        }
        List<Unit> created = parts.stream().map(units::add).toList();
        created.forEach(part -> record(unit, UnitChangeKind.SPLIT, part.id(), unit.name(), part.name(), basis));
        events.publishEvent(new TreeChanged());
        return created;
    }

    private void begin(Basis basis) {
        tree.lockTree();
        if (basis.on().isAfter(acting.today())) {
            throw new Refused("units.refused.future");
        }
        Constraints.require(basis);
    }

    private void move(Unit unit, Unit newParent, Basis basis) {
        if (newParent.isAtOrBelow(unit)) {
            throw new Refused("units.refused.intoItself", unit.name(), newParent.name());
        }
        UnitId formerParent = unit.parent();
        if (newParent.id().equals(formerParent)) {
            throw new Refused("units.refused.alreadyThere", unit.name(), newParent.name());
        }
        units.requireFreeName(unit.name(), newParent.id(), unit.id());
        List<Unit> moved = tree.below(unit.path());
        unit.placeUnder(newParent);
        moved.stream().filter(below -> below != unit).forEach(this::followParent);
        record(unit, UnitChangeKind.MOVED, formerParent, unit.name(), newParent.name(), basis);
    }

    private void followParent(Unit unit) {
        UnitId parent = unit.parent();
        unit.placeUnder(parent == null ? null : units.get(parent));
    }

    private void requireNothingHangsOn(Unit unit) {
        if (!units.children(unit.id()).isEmpty()) {
            throw new Refused("units.refused.hasChildren", unit.name());
        }
        if (!desks.hostedBy(unit.id()).isEmpty()) {
            throw new Refused("units.refused.hostsDesk", unit.name());
        }
    }

    private void record(
            Unit unit, UnitChangeKind kind, @Nullable UnitId other, String before, String after, Basis basis) {
        changes.save(new UnitChange(unit, kind, other, before, basis, acting.actor(), acting.now()));
        trail.record(Subject.of(unit.id()), kind.trailKey(), before, after, basis.document());
    }
}
