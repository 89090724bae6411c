package org.jianfu.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Whoever belongs to a unit never sees a report about any of its related units, whatever became of the units meanwhile. */
@PortalTest
@Transactional
@WithMockUser(roles = "SYSTEM_ADMIN")
class RelatedUnitsTest {

    private static final Basis BASIS = new Basis(LocalDate.of(2026, 3, 1), "示例编〔2026〕1号");

    @Autowired
    private Units units;

    @Autowired
    private UnitHistory history;

    private InventedCity t;

    @BeforeEach
    void plant() {
        t = new InventedCity(units);
    }

    @Test
    void aUnitIsKinToItselfAndToAllAboveIt() {
        assertThat(related(t.eastVillage)).isEqualTo(ids(t.eastVillage, t.eastTown, t.east, t.city));
    }

    @Test
    void aUnitIsNotKinToWhatLiesBelowOrBesideIt() {
        assertThat(related(t.east)).isEqualTo(ids(t.east, t.city));
        assertThat(related(t.bureau)).doesNotContainAnyElementsOf(ids(t.office, t.discipline, t.east));
    }

    @Test
    void barredFromAUnitIsWhoeverHasItAmongTheirRelatedUnits() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        Set<UnitId> barred = units.barredFrom(t.east.id());

        assertThat(barred)
                .contains(t.east.id(), t.eastTown.id(), t.eastVillage.id(), t.eastOffice.id(), t.westTown.id());
        assertThat(barred).doesNotContain(t.city.id(), t.bureau.id(), t.west.id());
        assertThat(units.all().stream()
                        .filter(unit -> related(unit).contains(t.east.id()))
                        .map(Unit::id))
                .containsExactlyInAnyOrderElementsOf(barred);
    }

    @Test
    void theTopIsKinOnlyToItself() {
        assertThat(related(t.city)).isEqualTo(ids(t.city));
    }

    @Test
    void aMergerMakesKinBothWays() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        assertThat(related(t.westTown)).isEqualTo(ids(t.westTown, t.west, t.city, t.eastTown, t.east));
        assertThat(related(t.eastTown)).contains(t.westTown.id(), t.west.id());
    }

    @Test
    void whatLayBelowAMergedUnitStaysKinToItAndGoesBelowTheSuccessor() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        assertThat(units.get(t.eastVillage.id()).parent()).isEqualTo(t.westTown.id());
        assertThat(related(t.eastVillage)).contains(t.eastTown.id(), t.east.id(), t.westTown.id(), t.west.id());
    }

    @Test
    void unitsMergedIntoOneAreKinToEachOther() {
        history.merge(Set.of(t.eastTown.id(), t.westTown.id()), t.bureau.id(), BASIS);

        assertThat(related(t.eastTown)).contains(t.westTown.id());
        assertThat(related(t.westTown)).contains(t.eastTown.id());
        assertThat(related(t.bureau)).contains(t.eastTown.id(), t.westTown.id());
    }

    @Test
    void whatWasSplitOffIsKinToItsOriginBothWays() {
        Unit part = split(t.bureau, "示例新局", t.city, false);

        assertThat(related(part)).contains(t.bureau.id());
        assertThat(related(t.bureau)).contains(part.id());
    }

    @Test
    void thePartsOfAUnitThatCeasedAreKinToEachOther() {
        List<Unit> parts = history.split(
                t.bureau.id(),
                t.bureau.version(),
                List.of(
                        InventedCity.plan("示例一局", UnitCategory.DEPARTMENT, t.city),
                        InventedCity.plan("示例二局", UnitCategory.DEPARTMENT, t.city)),
                true,
                BASIS);

        assertThat(related(parts.getFirst())).contains(parts.getLast().id(), t.bureau.id());
        assertThat(units.get(t.bureau.id()).active()).isFalse();
    }

    @Test
    void aNewNameChangesNoKinship() {
        Set<UnitId> before = related(t.eastVillage);

        history.rename(t.eastTown.id(), t.eastTown.version(), "示例东街道", "东街道", BASIS);

        assertThat(related(t.eastVillage)).isEqualTo(before);
    }

    @Test
    void aMovedUnitStaysKinToAllItBelongedToBefore() {
        history.move(t.eastTown.id(), t.eastTown.version(), t.west.id(), BASIS);

        assertThat(related(t.eastTown)).isEqualTo(ids(t.eastTown, t.west, t.city, t.east));
    }

    @Test
    void whatLiesBelowAMovedUnitStaysKinToItsFormerArea() {
        history.move(t.eastTown.id(), t.eastTown.version(), t.west.id(), BASIS);

        assertThat(related(t.eastVillage)).contains(t.east.id(), t.west.id());
    }

    @Test
    void theFormerAreaDoesNotBecomeKinToTheUnitItLost() {
        history.move(t.eastTown.id(), t.eastTown.version(), t.west.id(), BASIS);

        assertThat(related(t.east)).isEqualTo(ids(t.east, t.city));
        assertThat(related(t.west)).isEqualTo(ids(t.west, t.city));
    }

    @Test
    void aUnitThatMovedBackStaysKinToWhereItWas() {
        history.move(t.eastTown.id(), t.eastTown.version(), t.west.id(), BASIS);
        units.all();
        history.move(t.eastTown.id(), units.get(t.eastTown.id()).version(), t.east.id(), BASIS);

        assertThat(related(t.eastTown)).contains(t.east.id(), t.west.id());
    }

    @Test
    void kinshipFollowsAChainOfChanges() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);
        Unit part = split(t.westTown, "示例新镇", t.city, false);
        history.rename(part.id(), part.version(), "示例更新镇", "更新镇", BASIS);
        Unit last = t.add("示例末镇", UnitCategory.TOWNSHIP, t.west);
        history.merge(Set.of(part.id()), last.id(), BASIS);

        assertThat(related(last)).contains(part.id(), t.westTown.id(), t.eastTown.id(), t.east.id(), t.west.id());
        assertThat(related(t.eastTown)).contains(last.id());
        assertThat(related(last)).doesNotContain(t.bureau.id(), t.office.id(), t.eastVillage.id());
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        Unit first = t.add("示例零乡", UnitCategory.TOWNSHIP, t.east);
        Unit last = first;
        for (int i = 1; i <= 60; i++) {
            Unit next = t.add("示例" + i + "乡", UnitCategory.TOWNSHIP, t.east);
            history.merge(Set.of(last.id()), next.id(), BASIS);
            last = next;
        }

        assertThat(related(last)).contains(first.id());
        assertThat(related(first)).contains(last.id());
    }

    @Test
    void ringsAreRefused() {
        assertRefused(() -> history.move(t.east.id(), t.east.version(), t.eastVillage.id(), BASIS));
        assertRefused(() -> history.move(t.east.id(), t.east.version(), t.east.id(), BASIS));
        assertRefused(() -> history.merge(Set.of(t.east.id()), t.eastVillage.id(), BASIS));
        assertRefused(() -> history.merge(Set.of(t.east.id()), t.east.id(), BASIS));
    }

    @Test
    void aUnitThatCeasedCannotTakeInItsSuccessor() {
        history.merge(Set.of(t.eastTown.id()), t.westTown.id(), BASIS);

        assertRefused(() -> history.merge(Set.of(t.westTown.id()), t.eastTown.id(), BASIS));
    }

    @Test
    void anUnknownUnitHasOnlyItselfAsRelated() {
        assertThat(units.relatedUnits(new UnitId(-1))).containsExactly(new UnitId(-1));
    }

    private Unit split(Unit unit, String name, Unit parent, boolean ends) {
        var part = InventedCity.plan(name, unit.category(), parent);
        return history.split(unit.id(), unit.version(), List.of(part), ends, BASIS)
                .getFirst();
    }

    private Set<UnitId> related(Unit unit) {
        return units.relatedUnits(unit.id());
    }

    private static Set<UnitId> ids(Unit... several) {
        return Set.copyOf(List.of(several).stream().map(Unit::id).toList());
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class);
    }
}
