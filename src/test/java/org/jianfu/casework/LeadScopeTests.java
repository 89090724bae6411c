package org.jianfu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.DueDate;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Basis;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Sealed;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who sees which lead: by list, by count, by search and by its address. */
@PortalTest
@Transactional
class LeadScopeTests {

    private static final Basis BASIS = new Basis(LocalDate.of(2026, 3, 1), "示例编〔2026〕1号");

    @Autowired
    Leads leads;

    @Autowired
    LeadRepository repository;

    @Autowired
    LeadWaiting waiting;

    @Autowired
    Units units;

    @Autowired
    UnitHistory history;

    @Autowired
    Desks desks;

    @Autowired
    Vault vault;

    @Autowired
    TestPeople people;

    @Autowired
    EntityManager database;

    private UnitId city;
    private UnitId office;
    private UnitId discipline;
    private UnitId bureau;
    private UnitId area;
    private UnitId areaOffice;
    private UnitId town;
    private DeskId cityDesk;
    private DeskId disciplineDesk;
    private DeskId areaDesk;

    @BeforeEach
    void aCityWithThreeDesks() {
        city = add("示例丙市", UnitCategory.CITY, null);
        office = add("示例丙市委办", UnitCategory.DEPARTMENT, city);
        discipline = add("示例丙市纪委", UnitCategory.DEPARTMENT, city);
        bureau = add("示例丙局", UnitCategory.DEPARTMENT, city);
        area = add("示例丙区", UnitCategory.AREA, city);
        areaOffice = add("示例丙区委办", UnitCategory.DEPARTMENT, area);
        town = add("示例丙乡", UnitCategory.TOWNSHIP, area);
        cityDesk = desks.open(DeskKind.CITY, null, office).id();
        disciplineDesk = desks.open(DeskKind.DISCIPLINE, null, discipline).id();
        areaDesk = desks.open(DeskKind.AREA, area, areaOffice).id();
    }

    @Test
    void theDeskThatHasItSeesIt() {
        Lead lead = lead(bureau, cityDesk);

        sees(handler(office), lead);
    }

    @Test
    void anotherDesksPeopleSeeNothing() {
        Lead lead = lead(bureau, cityDesk);

        seesNothing(handler(areaOffice), lead);
        seesNothing(handler(discipline), lead);
    }

    @Test
    void theAccusedUnitsOwnHandlersSeeNothingEvenWhenTheirDeskHasIt() {
        Lead lead = lead(areaOffice, areaDesk);

        seesNothing(handler(areaOffice), lead);
        seesNothing(people.someone(areaOffice, Role.SUPERVISOR), lead);
    }

    @Test
    void unitsBelowTheAccusedOneSeeNothing() {
        Lead lead = lead(area, areaDesk);

        seesNothing(handler(areaOffice), lead);
    }

    @Test
    void afterAMergerThePeopleOfTheNewUnitSeeNothingAboutTheOldOne() {
        Lead lead = lead(bureau, cityDesk);
        as(admin(), () -> history.merge(Set.of(bureau), office, BASIS));

        seesNothing(handler(office), lead);
    }

    @Test
    void afterARenameTheAccusedUnitStillSeesNothing() {
        Lead lead = lead(areaOffice, areaDesk);
        as(admin(), () -> history.rename(areaOffice, units.get(areaOffice).version(), "示例丙区新办", "丙新办", BASIS));

        seesNothing(handler(areaOffice), lead);
    }

    @Test
    void afterAMoveAUnitStillSeesNothingAboutWhatItBelongedTo() {
        Lead lead = lead(area, areaDesk);
        as(admin(), () -> history.move(areaOffice, units.get(areaOffice).version(), city, BASIS));

        seesNothing(handler(areaOffice), lead);
    }

    @Test
    void aUnitThatMovesUnderTheAccusedOneSeesNothingFromThenOn() {
        Lead lead = lead(bureau, cityDesk);
        sees(handler(office), lead);
        as(admin(), () -> history.move(office, units.get(office).version(), area, BASIS));
        Lead aboutArea = lead(area, cityDesk);

        seesNothing(handler(office), aboutArea);
    }

    @Test
    void whoeverSteppedBackSeesNothingButTheColleagueDoes() {
        Lead lead = lead(bureau, cityDesk);
        Staff handler = handler(office);
        as(handler, () -> withdraw(lead, handler));

        seesNothing(handler, lead);
        sees(handler(office), lead);
    }

    @Test
    void withoutAUnitOnlyTheCitysDeskSeesIt() {
        Lead atCity = lead(null, cityDesk);
        Lead astray = lead(null, areaDesk);

        sees(handler(office), atCity);
        seesNothing(handler(areaOffice), astray);
    }

    @Test
    void disciplineInspectionSeesWhatItsOwnDeskReceives() {
        Lead lead = lead(office, disciplineDesk);

        sees(people.someone(discipline, Role.DISCIPLINE_INSPECTOR), lead);
        seesNothing(handler(office), lead);
    }

    @Test
    void disciplineInspectionReadsWhatWasFoundElsewhereAndNothingBefore() {
        Staff inspector = people.someone(discipline, Role.DISCIPLINE_INSPECTOR);
        Lead lead = lead(bureau, cityDesk);
        seesNothing(inspector, lead);

        found(lead, Findings.Conclusion.SUBSTANTIATED);
        sees(inspector, lead);
    }

    @Test
    void disciplineInspectionDoesNotReadWhatWasNotSubstantiatedOrIsAboutItself() {
        Staff inspector = people.someone(discipline, Role.DISCIPLINE_INSPECTOR);
        Lead unfounded = found(lead(bureau, cityDesk), Findings.Conclusion.UNSUBSTANTIATED);
        Lead aboutItself = found(lead(discipline, cityDesk), Findings.Conclusion.SUBSTANTIATED);

        seesNothing(inspector, unfounded);
        seesNothing(inspector, aboutItself);
    }

    @Test
    void rolesWithoutCasesGetNoAnswerAtAll() {
        lead(bureau, cityDesk);
        for (Role role : List.of(Role.LEADER, Role.UNIT_HEAD, Role.UNIT_LIAISON, Role.SYSTEM_ADMIN, Role.EDITOR)) {
            Staff person = people.someone(office, role);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            people.by(person, () -> leads.countUpTo(1000, LeadFilter.of(LeadFilter.Queue.ALL))));
            assertThat(waiting.waitingFor(person)).isEmpty();
        }
    }

    @Test
    void aHandlerOfAUnitWithoutADeskSeesNothing() {
        Lead lead = lead(town, areaDesk);

        seesNothing(handler(bureau), lead);
    }

    private void sees(Staff person, Lead lead) {
        database.flush();
        database.clear();
        people.as(person, () -> {
            assertThat(leads.after(null, LeadFilter.of(LeadFilter.Queue.ALL), 100))
                    .extracting(Leads.Row::id)
                    .contains(lead.id());
            assertThat(leads.facts(lead.id()).id()).isEqualTo(lead.id());
            assertThat(leads.maySee(lead.id())).isTrue();
        });
    }

    /** Not in the list, not in a count, not by searching for the unit, not by address, not among what waits. */
    private void seesNothing(Staff person, Lead lead) {
        database.flush();
        database.clear();
        people.as(person, () -> {
            LeadFilter everything = LeadFilter.of(LeadFilter.Queue.ALL);
            assertThat(ids(everything)).doesNotContain(lead.id());
            assertThat(leads.countUpTo(1000, everything))
                    .isEqualTo(ids(everything).size());
            if (lead.unit() != null) {
                assertThat(ids(everything.withWords(units.nameOf(lead.unit())))).doesNotContain(lead.id());
            }
            assertThat(leads.counts().get(LeadFilter.Queue.ALL))
                    .isEqualTo(ids(everything).size());
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> leads.facts(lead.id()));
            assertThat(leads.maySee(lead.id())).isFalse();
            assertThat(waiting.waitingFor(person))
                    .noneMatch(item -> item.link().endsWith(lead.id().toString()));
        });
    }

    @Test
    void aQueueReadPartByPartMissesNothingAndRepeatsNothing() {
        for (int number = 0; number < 3; number++) {
            lead(bureau, cityDesk);
            found(lead(bureau, cityDesk), Findings.Conclusion.SUBSTANTIATED);
        }
        database.flush();
        database.clear();
        people.as(handler(office), () -> {
            for (LeadFilter.Order order : LeadFilter.Order.values()) {
                LeadFilter filter = LeadFilter.of(LeadFilter.Queue.ALL).sortedBy(order);
                assertThat(partByPart(filter)).hasSizeGreaterThanOrEqualTo(6).isEqualTo(ids(filter));
            }
        });
    }

    private List<LeadId> partByPart(LeadFilter filter) {
        List<LeadId> read = new ArrayList<>();
        List<Leads.Row> part = leads.after(null, filter, 4);
        while (!part.isEmpty()) {
            part.forEach(row -> read.add(row.id()));
            part = leads.after(part.getLast(), filter, 4);
        }
        return read;
    }

    private List<LeadId> ids(LeadFilter filter) {
        return leads.after(null, filter, 1000).stream().map(Leads.Row::id).toList();
    }

    private Lead lead(@Nullable UnitId unit, DeskId desk) {
        LocalDate today = LocalDate.of(2026, 4, 1);
        try (DataKey key = DataKey.fresh()) {
            return repository.save(new Lead(
                    new Lead.Origin(LeadRegister.Source.REPORT, null, unit, null, today),
                    desk,
                    within(today, 7),
                    vault.keep(key)));
        }
    }

    private static DueDate within(LocalDate from, int days) {
        return new DueDate(from.plusDays(days), from, days, false);
    }

    private Lead found(Lead lead, Findings.Conclusion conclusion) {
        Staff someone = handler(office);
        lead.accept(within(LocalDate.of(2026, 4, 1), 61), someone.id(), Instant.EPOCH);
        lead.proposeFinding();
        lead.approveFinding(conclusion);
        return repository.save(lead);
    }

    private void withdraw(Lead lead, Staff who) {
        lead.withdraw(who.id(), new Sealed(new byte[] {1}), Instant.EPOCH);
        repository.save(lead);
    }

    private Staff handler(UnitId unit) {
        return people.someone(unit, Role.CASE_HANDLER);
    }

    private Staff admin() {
        return people.someone(city, Role.SYSTEM_ADMIN);
    }

    private void as(Staff person, Runnable action) {
        database.flush();
        people.as(person, action);
        database.flush();
    }

    private UnitId add(String name, UnitCategory category, @Nullable UnitId parent) {
        return units.add(new NewUnit(name, "", category, parent)).id();
    }
}
