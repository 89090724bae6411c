package org.jianfu.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 示例市 and its units: none of them exists. */
@Component
@Profile("demo")
class InventedCity {

    private final Units units;
    private final Desks desks;
    private final Map<String, UnitId> byName = new HashMap<>();

    InventedCity(Units units, Desks desks) {
        this.units = units;
        this.desks = desks;
    }

    @Transactional
    /** Whether the portal is empty, so that there is room for it. */
    boolean isMissing() {
        return units.all().isEmpty();
    }

    void build() {
        Facts.rows("demo-units").forEach(this::add);
        desks.open(DeskKind.CITY, null, unit("示例市委办公室"));
        desks.open(DeskKind.AREA, unit("示例东区"), unit("示例东区办公室"));
        desks.open(DeskKind.DISCIPLINE, null, unit("示例市纪委监委"));
    }

    private void add(Facts.Row row) {
        String parent = row.get("parent");
        var unit = units.add(new NewUnit(
                row.get("name"),
                row.get("short_name"),
                UnitCategory.valueOf(row.get("category")),
                parent.isEmpty() ? null : unit(parent)));
        byName.put(unit.name(), unit.id());
    }

    UnitId unit(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }
}
