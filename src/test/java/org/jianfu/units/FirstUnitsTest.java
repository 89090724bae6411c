package org.jianfu.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jianfu.kernel.Facts;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FirstUnitsTest {

    @Autowired
    private Units units;

    @Autowired
    private Desks desks;

    @Test
    void theCityStartsWithTheUnitsOfItsTable() {
        assertThat(Facts.rows("units")).allSatisfy(row -> {
            Unit unit = units.findByCode(row.get("code")).orElseThrow();
            assertThat(unit.name()).isEqualTo(row.get("name"));
            assertThat(unit.level()).isEqualTo(UnitLevel.valueOf(row.get("level")));
            assertThat(unit.source()).isEqualTo(row.get("source"));
        });
    }

    @Test
    void theCitysDeskIsHostedByTheOfficeAndTheOtherByDisciplineInspection() {
        assertThat(desks.all())
                .extracting(Desk::kind, desk -> units.get(desk.host()).shortName())
                .contains(tuple(DeskKind.CITY, "市委办"), tuple(DeskKind.DISCIPLINE, "市纪委监委"));
    }

    @Test
    void theTreeNamesTheAreasBeforeTheDepartmentsInTheOrderOfTheTable() {
        var city = units.findByCode("LPS").orElseThrow();

        assertThat(units.children(city.id()))
                .extracting(Unit::name)
                .startsWith("钟山区", "水城区", "六枝特区", "盘州市", "市委办公室", "市政府办公室");
        assertThat(units.search("", 3)).extracting(Unit::name).first().isEqualTo("六盘水市");
    }
}
