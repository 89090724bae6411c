package org.jianfu.units;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation tree 单位: finding units, and who is related to whom. */
@Service
@Transactional(readOnly = true)
public class Units {

    /** Whoever means more units than this says so with more words. */
    private static final int HITS = 200;

    private static final Specification<Unit> EXISTING = (unit, query, cb) -> cb.isNull(unit.get("endedOn"));

    private final UnitRepository units;
    private final EntityManager database;

    Units(UnitRepository units, EntityManager database) {
        this.units = units;
        this.database = database;
    }

    /** The unit, ended or not. */
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new NotVisible("unit " + id));
    }

    public Optional<Unit> find(UnitId id) {
        return units.findById(id.value());
    }

    public Optional<Unit> findByCode(String code) {
        return units.findByCode(code);
    }

    /** The name to show for an id; a dash where there is none. */
    public String nameOf(UnitId id) {
        return find(id).map(Unit::name).orElse("—");
    }

    /** The names to show for ids, asked for at once; those this transaction has met already are not asked for again. */
    public Map<UnitId, String> namesOf(Collection<UnitId> ids) {
        List<Long> keys = ids.stream().map(UnitId::value).distinct().toList();
        return database.unwrap(Session.class).findMultiple(Unit.class, keys, SessionCheckMode.ENABLED).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableMap(Unit::id, Unit::name));
    }

    /** Every unit, ended ones too, each one after the unit it belongs to, in the official order. */
    public List<Unit> all() {
        return units.findAll(OfficialOrder.OF_THE_TREE);
    }

    /**
     * The existing units, each one after the unit it belongs to, in the official order; where something is searched for,
     * the best match first.
     *
     * @param last the one after which to go on; null at the beginning
     */
    public List<Unit> after(@Nullable Unit last, UnitFilter filter, int limit) {
        if (filter.q().isBlank()) {
            Map<String, ?> keys = last == null
                    ? Map.of()
                    : Map.of("place", last.place(), "id", last.id().value());
            return units.after(keys, EXISTING, OfficialOrder.OF_THE_TREE, limit);
        }
        List<Unit> found = search(filter.q(), HITS);
        List<UnitId> ids = found.stream().map(Unit::id).toList();
        return found.stream()
                .skip(last == null ? 0 : ids.indexOf(last.id()) + 1)
                .limit(limit)
                .toList();
    }

    /** How many existing units the filter lets through, counted as far as {@code bound} + 1. */
    public long countUpTo(int bound, UnitFilter filter) {
        return filter.q().isBlank()
                ? units.countUpTo(bound, EXISTING)
                : search(filter.q(), HITS).size();
    }

    /** The existing units directly below one, or the tops of the tree, in the official order. */
    public List<Unit> children(@Nullable UnitId parent) {
        return parent == null ? units.roots() : units.childrenOf(parent);
    }

    /** The unit and everything below it, ended ones too. */
    public Set<UnitId> subtree(UnitId unit) {
        return units.below(get(unit).path()).stream().map(Unit::id).collect(toUnmodifiableSet());
    }

    /**
     * Existing units by name, short name, former name, pinyin or initials, the best match first; without text the upper
     * part of the tree.
     */
    public List<Unit> search(String text, int limit) {
        String wanted = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "")
                .strip();
        if (wanted.isEmpty()) {
            return units.upperPart(limit).stream()
                    .sorted(OfficialOrder.FROM_THE_TOP)
                    .toList();
        }
        String keys = wanted.toLowerCase(Locale.ROOT).replaceAll("[\\s']", "");
        return units.search(wanted, keys.matches("[a-z0-9]+") ? keys : "", limit);
    }

    /** The same without some units, those that may not be chosen. */
    public List<Unit> search(String text, int limit, Set<UnitId> barred) {
        return search(text, limit + barred.size()).stream()
                .filter(unit -> !barred.contains(unit.id()))
                .limit(limit)
                .toList();
    }

    /**
     * Every unit whose reports must stay unseen by the people of this one: itself, all above it, whatever any of these
     * came from, became or belonged to, and so on. Nobody of unit u sees a report about a unit in {@code relatedUnits(u)}.
     */
    public Set<UnitId> relatedUnits(UnitId unit) {
        return units.relatedTo(unit.value()).stream().map(UnitId::new).collect(toUnmodifiableSet());
    }

    /** Every unit whose people must not see reports about this one: {@code u} is among them when this one is in {@code relatedUnits(u)}. */
    public Set<UnitId> barredFrom(UnitId unit) {
        return units.barredFrom(unit.value()).stream().map(UnitId::new).collect(toUnmodifiableSet());
    }

    /** Adds a unit, for first data; people add units through {@link UnitHistory}. */
    @Transactional
    public Unit add(NewUnit plan) {
        return add(plan, null, null);
    }

    @Transactional
    Unit add(NewUnit plan, @Nullable String code, @Nullable String source) {
        Unit parent = plan.parent() == null ? null : existing(plan.parent());
        requireFreeName(Constraints.require(plan).name(), plan.parent(), null);
        Unit unit = units.saveAndFlush(new Unit(code == null ? freeCode(plan, parent) : code, plan, parent, source));
        unit.placeUnder(parent);
        return units.saveAndFlush(unit);
    }

    Unit existing(UnitId id) {
        Unit unit = get(id);
        if (!unit.active()) {
            throw new Refused("units.refused.ended", unit.name());
        }
        return unit;
    }

    void requireFreeName(String name, @Nullable UnitId parent, @Nullable UnitId self) {
        boolean taken = children(parent).stream()
                .anyMatch(
                        sibling -> sibling.name().equals(name) && !sibling.id().equals(self));
        if (taken) {
            throw new Refused("units.refused.sameName", name);
        }
    }

    private String freeCode(NewUnit plan, @Nullable Unit parent) {
        String initials = Spelling.of(plan.shortName()).initials().toUpperCase(Locale.ROOT);
        String wanted = (parent == null ? "" : parent.code() + "-")
                + (initials.isEmpty() ? "U" : initials.substring(0, Math.min(8, initials.length())));
        String code = wanted;
        for (int number = 2; units.existsByCode(code); number++) {
            code = wanted + number;
        }
        return code;
    }
}
