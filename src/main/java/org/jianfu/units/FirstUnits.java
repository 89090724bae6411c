package org.jianfu.units;

import org.jianfu.kernel.Facts;
import org.jianfu.kernel.UnitId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty tree with the city's own units at the first start. Not in the demonstration, which concerns invented
 * units only.
 */
@Component
@Profile("!demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstUnits implements ApplicationRunner {

    private final Units units;
    private final Desks desks;

    FirstUnits(Units units, Desks desks) {
        this.units = units;
        this.desks = desks;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (units.all().isEmpty()) {
            Facts.rows("units").forEach(this::add);
            Facts.rows("desks").forEach(this::open);
        }
    }

    private void add(Facts.Row row) {
        String parent = row.get("parent");
        var plan = new NewUnit(
                row.get("name"),
                row.get("short_name"),
                UnitCategory.valueOf(row.get("category")),
                parent.isEmpty() ? null : withCode(parent));
        units.add(plan, row.get("code"), row.get("source"));
    }

    private void open(Facts.Row row) {
        desks.open(DeskKind.valueOf(row.get("kind")), null, withCode(row.get("host")));
    }

    private UnitId withCode(String code) {
        return units.findByCode(code).orElseThrow().id();
    }
}
