package org.jianfu.units;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** An organisation 单位: the city, an area, a department, a township, a school, a village. Ended ones keep their place. */
@Entity
public class Unit {

    private static final int LONGEST_KEYS = 1500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private String shortName;
    private String pinyin;
    private String searchKeys;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    @Enumerated(EnumType.STRING)
    private UnitCategory category;

    @Column(name = "parent_id")
    private @Nullable UnitId parent;

    private String path;
    private String place = "";
    private @Nullable String source;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    @SuppressWarnings("NullAway.Init")
    Unit(String code, NewUnit plan, @Nullable Unit parent, @Nullable String source) {
        this.code = code;
        this.category = plan.category();
        this.source = source;
        rename(plan.name(), plan.shortName());
        placeUnder(parent);
    }

    final void rename(String newName, String newShortName) {
        this.name = newName;
        this.shortName = newShortName;
        this.pinyin = Spelling.of(newName).full();
        this.searchKeys = searchKeys(newName, newShortName);
    }

    /** The usual spellings first: where not all fit, those of rarer readings are left out. */
    private static String searchKeys(String name, String shortName) {
        Set<String> keys = new LinkedHashSet<>();
        for (Spelling usual : List.of(Spelling.of(name), Spelling.of(shortName))) {
            keys.add(usual.full());
            keys.add(usual.initials());
        }
        List<Spelling> others = new ArrayList<>(Spelling.all(shortName));
        others.addAll(Spelling.all(name));
        for (Spelling other : others) {
            keys.add(other.full());
            keys.add(other.initials());
        }
        StringBuilder found = new StringBuilder(" ");
        keys.stream()
                .filter(key -> found.length() + key.length() < LONGEST_KEYS)
                .forEach(key -> found.append(key).append(' '));
        return found.toString();
    }

    /**
     * Puts the unit below another one; whoever calls this moves what lies below it as well, and calls it again once a new
     * unit is saved and so has its turn among its siblings.
     */
    final void placeUnder(@Nullable Unit newParent) {
        this.parent = newParent == null ? null : newParent.id();
        this.path = (newParent == null ? "/" : newParent.path) + code + "/";
        this.level = category.levelUnder(newParent == null ? null : newParent.level);
        if (id != null) {
            this.place = (newParent == null ? "/" : newParent.place) + OfficialOrder.amongSiblings(category, id);
        }
    }

    void end(LocalDate on) {
        this.endedOn = on;
    }

    boolean isAtOrBelow(Unit other) {
        return path.startsWith(other.path);
    }

    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(Unit.class, id().value());
        }
    }

    public UnitId id() {
        return new UnitId(requireNonNull(id));
    }

    public @Nullable Integer version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    /** The name in full pinyin, without tones or spaces. */
    public String pinyin() {
        return pinyin;
    }

    public UnitLevel level() {
        return level;
    }

    public UnitCategory category() {
        return category;
    }

    public @Nullable UnitId parent() {
        return parent;
    }

    /** The codes from the top of the tree down to this unit, e.g. {@code /LPS/LPS-ZS/}. */
    public String path() {
        return path;
    }

    /** How many units stand above this one. */
    public int depth() {
        return (int) path.chars().filter(character -> character == '/').count() - 2;
    }

    /** What the tree is sorted by to stand in the official order. */
    String place() {
        return place;
    }

    /** Where the portal has this unit from, for units that came with it. */
    public @Nullable String source() {
        return source;
    }

    /** Whether the unit still exists: it was neither merged into another nor split up. */
    public boolean active() {
        return endedOn == null;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
