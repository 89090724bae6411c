package org.jianfu.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
@WithMockUser(roles = "SYSTEM_ADMIN")
class UnitHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Basis BASIS = new Basis(DAY, "示例编〔2026〕1号");

    @Autowired
    private Units units;

    @Autowired
    private UnitHistory history;

    @Autowired
    private Desks desks;

    @Autowired
    private Trail trail;

    private InventedCity t;

    @BeforeEach
    void plant() {
        t = new InventedCity(units);
    }

    @Test
    void aRenamedUnitKeepsItsIdentityAndItsFormerName() {
        history.rename(t.bureau.id(), t.bureau.version(), " 示例新局 ", "新局", BASIS);

        assertThat(units.nameOf(t.bureau.id())).isEqualTo("示例新局");
        assertThat(history.changesOf(t.bureau.id()))
                .extracting(UnitChange::kind, UnitChange::formerName, UnitChange::newName, UnitChange::on)
                .containsExactly(tuple(UnitChangeKind.RENAMED, "示例局", "示例新局", DAY));
    }

    @Test
    void aMovedUnitTakesAllBelowItAlong() {
        history.move(t.eastTown.id(), t.eastTown.version(), t.west.id(), BASIS);

        assertThat(units.subtree(t.west.id())).contains(t.eastTown.id(), t.eastVillage.id());
        assertThat(units.subtree(t.east.id())).doesNotContain(t.eastTown.id(), t.eastVillage.id());
    }

    @Test
    void aDepartmentMovedToTheCityBecomesMunicipal() {
        history.move(t.eastOffice.id(), t.eastOffice.version(), t.city.id(), BASIS);

        assertThat(units.get(t.eastOffice.id()).level()).isEqualTo(UnitLevel.MUNICIPAL);
    }

    @Test
    void mergedUnitsEndOnTheDayAndLeaveTheSearch() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        assertThat(units.get(t.eastTown.id()).endedOn()).isEqualTo(DAY);
        assertThat(units.children(t.east.id())).doesNotContain(t.eastTown);
        assertThat(units.search("示例东镇", 10)).doesNotContain(t.eastTown).contains(t.westTown);
    }

    @Test
    void bothSidesOfAChangeShowIt() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        assertThat(history.changesOf(t.eastTown.id()))
                .extracting(UnitChange::kind)
                .contains(UnitChangeKind.MERGED);
        assertThat(history.changesOf(t.westTown.id()))
                .extracting(UnitChange::kind)
                .contains(UnitChangeKind.MERGED);
    }

    @Test
    void everyChangeIsOnTheTrail() {
        history.move(t.eastTown.id(), t.eastTown.version(), t.west.id(), BASIS);

        assertThat(trail.of(Subject.of(t.eastTown.id())))
                .extracting(Entry::key, Entry::args)
                .containsExactly(tuple("units.trail.moved", List.of("示例东镇", "示例西区", "示例编〔2026〕1号")));
    }

    @Test
    void aChangeNeedsABasisAndADayThatHasCome() {
        assertRefused("units.refused.basis", () -> rename(new Basis(DAY, "  ")));
        assertRefused(
                "units.refused.future", () -> rename(new Basis(LocalDate.now().plusDays(2), "示例编〔2026〕1号")));
    }

    @Test
    void twoUnitsInOnePlaceHaveDifferentNames() {
        assertRefused(
                "units.refused.sameName",
                () -> history.add(InventedCity.plan("示例局", UnitCategory.DEPARTMENT, t.city), BASIS));
    }

    @Test
    void aUnitWithOthersBelowItOrWithADeskDoesNotDissolve() {
        var part = List.of(InventedCity.plan("示例新镇", UnitCategory.TOWNSHIP, t.east));
        assertRefused(
                "units.refused.hasChildren",
                () -> history.split(t.eastTown.id(), t.eastTown.version(), part, true, BASIS));

        desks.settle(DeskKind.CITY, null, t.bureau.id());
        assertRefused(
                "units.refused.hostsDesk", () -> history.split(t.bureau.id(), t.bureau.version(), part, true, BASIS));
    }

    @Test
    void whoSawAnOlderVersionDoesNotOverwriteTheNewerOne() {
        assertThatThrownBy(() -> history.rename(t.bureau.id(), t.bureau.version() - 1, "示例丙局", "丙局", BASIS))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(units.nameOf(t.bureau.id())).isEqualTo("示例局");
    }

    @Test
    void newUnitsGetACodeOfTheirOwnAndTheLevelOfTheirPlace() {
        Unit school = t.add("示例小学", UnitCategory.SCHOOL, t.eastTown);
        Unit twin = t.add("试例小学", UnitCategory.SCHOOL, t.eastTown);

        assertThat(school.level()).isEqualTo(UnitLevel.TOWNSHIP);
        assertThat(school.code()).startsWith(t.eastTown.code() + "-").isNotEqualTo(twin.code());
        assertThat(school.path()).isEqualTo(t.eastTown.path() + school.code() + "/");
    }

    private void rename(Basis basis) {
        history.rename(t.bureau.id(), t.bureau.version(), "示例丁局", "丁局", basis);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
