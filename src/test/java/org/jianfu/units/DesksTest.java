package org.jianfu.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.Refused;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Who receives a report, clause by clause. */
@PortalTest
@Transactional
@WithMockUser(roles = "SYSTEM_ADMIN")
class DesksTest {

    private static final Basis BASIS = new Basis(LocalDate.of(2026, 3, 1), "示例编〔2026〕1号");

    @Autowired
    private Units units;

    @Autowired
    private UnitHistory history;

    @Autowired
    private Desks desks;

    private InventedCity t;
    private Desk city;
    private Desk discipline;
    private Desk east;

    @BeforeEach
    void plant() {
        t = new InventedCity(units);
        city = desks.settle(DeskKind.CITY, null, t.office.id());
        discipline = desks.settle(DeskKind.DISCIPLINE, null, t.discipline.id());
        east = desks.settle(DeskKind.AREA, t.east.id(), t.eastOffice.id());
    }

    @Test
    void withoutAUnitItIsTheCitysDesk() {
        assertThat(desks.receiving(null)).contains(city);
    }

    @Test
    void aboutAMunicipalUnitItIsTheCitysDesk() {
        assertThat(desks.receiving(t.bureau.id())).contains(city);
    }

    @Test
    void aboutAUnitOfAnAreaItIsTheAreasDesk() {
        assertThat(desks.receiving(t.eastTown.id())).contains(east);
    }

    @Test
    void aboutAVillageBelowATownshipItIsTheAreasDesk() {
        assertThat(desks.receiving(t.eastVillage.id())).contains(east);
    }

    @Test
    void aboutAUnitOfAnAreaWithoutADeskItIsTheCitysDesk() {
        assertThat(desks.receiving(t.westTown.id())).contains(city);
    }

    @Test
    void aboutTheAreaItselfItIsTheCitysDesk() {
        assertThat(desks.receiving(t.east.id())).contains(city);
    }

    @Test
    void aboutTheAreasHostOfficeItIsTheCitysDesk() {
        assertThat(desks.receiving(t.eastOffice.id())).contains(city);
    }

    @Test
    void aboutTheCitysHostOfficeOnlyDisciplineInspectionReceives() {
        assertThat(desks.receiving(t.office.id())).contains(discipline);
    }

    @Test
    void aboutDisciplineInspectionItIsTheCitysDesk() {
        assertThat(desks.receiving(t.discipline.id())).contains(city);
    }

    @Test
    void aboutTheCityItselfNobodyInItReceives() {
        assertThat(desks.receiving(t.city.id())).isEmpty();
    }

    @Test
    void aboutTheOfficeAndDisciplineInOneHouseNobodyReceives() {
        history.merge(Set.of(t.discipline.id()), t.office.id(), BASIS);

        assertThat(desks.receiving(t.discipline.id())).isEmpty();
        assertThat(desks.receiving(t.office.id())).isEmpty();
        assertThat(desks.receiving(t.bureau.id())).contains(city);
    }

    @Test
    void aboutAUnitThatMergedIntoTheHostAnotherDeskReceives() {
        history.merge(Set.of(t.eastTown.id()), t.eastOffice.id(), BASIS);

        assertThat(desks.receiving(t.eastTown.id())).contains(city);
    }

    @Test
    void aboutAUnitTheHostWasSplitFromAnotherDeskReceives() {
        Unit part = history.split(
                        t.bureau.id(),
                        t.bureau.version(),
                        List.of(InventedCity.plan("示例专班", UnitCategory.DEPARTMENT, t.city)),
                        false,
                        BASIS)
                .getFirst();
        desks.settle(DeskKind.CITY, null, part.id());

        assertThat(desks.receiving(t.bureau.id())).contains(discipline);
    }

    @Test
    void aboutAUnitThatMergedElsewhereItsOldAreasDeskReceives() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        assertThat(desks.receiving(t.eastTown.id())).contains(east);
        assertThat(desks.receiving(t.eastVillage.id())).contains(city);
    }

    @Test
    void aboutAUnitThatMovedItsNewAreasDeskReceives() {
        history.move(t.westTown.id(), t.westTown.version(), t.east.id(), BASIS);

        assertThat(desks.receiving(t.westTown.id())).contains(east);
    }

    @Test
    void aHostThatMovedOutOfTheAreaStillReceivesNothingAboutIt() {
        history.move(t.eastOffice.id(), t.eastOffice.version(), t.city.id(), BASIS);

        assertThat(desks.receiving(t.east.id())).contains(city);
        assertThat(desks.mayReceive(east, t.east.id())).isFalse();
    }

    @Test
    void anAreaThatHostsItsOwnDeskReceivesAboutItsTownshipsNotAboutItself() {
        desks.settle(DeskKind.AREA, t.east.id(), t.east.id());

        assertThat(desks.receiving(t.eastTown.id())).contains(east);
        assertThat(desks.receiving(t.east.id())).contains(city);
    }

    @Test
    void aDeskFollowsItsHostIntoAMerger() {
        history.merge(Set.of(t.office.id()), t.bureau.id(), BASIS);

        assertThat(desks.hostedBy(t.bureau.id())).containsExactly(city);
        assertThat(desks.hostedBy(t.office.id())).isEmpty();
    }

    @Test
    void anAreaHasOneDeskWhicheverUnitHostsIt() {
        assertThat(desks.settle(DeskKind.AREA, t.east.id(), t.eastTown.id())).isEqualTo(east);
        assertThat(desks.get(east.id()).host()).isEqualTo(t.eastTown.id());
    }

    @Test
    void hostsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> desks.settle(DeskKind.AREA, t.east.id(), t.westTown.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("units.refused.hostElsewhere");
        assertThatThrownBy(() -> desks.settle(DeskKind.AREA, t.eastTown.id(), t.eastTown.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("units.refused.notAnArea");
        assertThatThrownBy(() -> desks.settle(DeskKind.CITY, null, t.eastOffice.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("units.refused.hostNotMunicipal");
    }
}
