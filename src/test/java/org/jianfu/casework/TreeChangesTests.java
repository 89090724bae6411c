package org.jianfu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.notification.Inbox;
import org.jianfu.notification.InboxFilter;
import org.jianfu.notification.InboxRow;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Basis;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Units move, merge and change their desks while cases about them go on. */
@PortalTest
@Transactional
class TreeChangesTests {

    private static final Basis BASIS = new Basis(LocalDate.of(2026, 11, 1), "示例编办发〔2026〕1号");

    @Autowired
    ReportIntake intake;

    @Autowired
    FollowUp followUp;

    @Autowired
    Categories categories;

    @Autowired
    Leads leads;

    @Autowired
    LeadRepository repository;

    @Autowired
    Triage triage;

    @Autowired
    Verifications verifications;

    @Autowired
    VerificationAnswers answers;

    @Autowired
    VerificationRepository requests;

    @Autowired
    Investigation investigation;

    @Autowired
    Findings findings;

    @Autowired
    Inbox inbox;

    @Autowired
    UnitHistory history;

    @Autowired
    Trail trail;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    EntityManager database;

    private InventedOffice office;
    private Staff administrator;
    private Desk atCity;
    private Staff cityHandler;
    private ReceiptCode receipt;
    private Lead lead;

    @BeforeEach
    void aLeadIsWorkedOn() {
        office = new InventedOffice(units, desks, people);
        administrator = people.someone(office.area, Role.SYSTEM_ADMIN);
        UnitId city = units.get(office.area).parent();
        atCity = desks.open(DeskKind.CITY, null, office.add("示例市委办公室", UnitCategory.DEPARTMENT, city));
        cityHandler = people.someone(atCity.host(), Role.CASE_HANDLER);
        receipt = report(office.town);
        lead = repository
                .findOne((row, query, is) -> is.equal(row.get("desk"), office.desk.id()))
                .orElseThrow();
        people.as(office.handler, () -> triage.accept(lead.id(), lead.version()));
        database.flush();
    }

    @Test
    void aLeadWhoseDeskComesUnderTheAccusedUnitGoesToOneThatMayHaveIt() {
        moveOfficeBelowTheAccused();

        assertThat(lead.desk()).isEqualTo(atCity.id());
        assertThat(trailKeys()).contains("casework.trail.routedByTree");
        assertThat(linesOf(cityHandler)).contains(CaseworkLinks.to(lead.id()));
        people.as(cityHandler, () -> triage.take(lead.id(), lead.version()));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(office.handler, () -> leads.facts(lead.id())));
    }

    @Test
    void whoMayNotKnowOfItAnyMoreFindsNothingUnreadAndIsToldNothing() {
        people.as(office.supervisor, () -> triage.assign(lead.id(), lead.version(), office.handler.id()));
        assertThat(linesOf(office.handler)).contains(CaseworkLinks.to(lead.id()));
        moveOfficeBelowTheAccused();
        assertThat(linesOf(office.handler)).isEmpty();

        people.as(cityHandler, () -> investigation.askReporter(lead.id(), lead.version(), "哪一周？"));
        followUp.answer(receipt, "我再补充一点：上周又要了两次。", List.of());
        database.flush();
        assertThat(linesOf(office.handler)).isEmpty();
        assertThat(linesOf(cityHandler)).contains(CaseworkLinks.to(lead.id()));
    }

    @Test
    void whatWasProposedAtTheOldDeskIsProposedAnew() {
        people.as(
                office.handler,
                () -> findings.propose(
                        lead.id(),
                        lead.version(),
                        new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有台账为证", "一周七张表", "经核实，情况属实。")));
        moveOfficeBelowTheAccused();
        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
    }

    @Test
    void anOpenQuestionToAUnitThatComesUnderTheAccusedIsTakenBack() {
        ask(office.otherTown);
        String link = CaseworkLinks.to(request().id());
        assertThat(linesOf(office.otherLiaison)).contains(link);

        moveBelowTheAccused(office.otherTown);
        assertThat(request().state()).isEqualTo(Verification.State.CANCELLED);
        assertThat(linesOf(office.otherLiaison)).isEmpty();
        assertThat(by(office.otherLiaison)).isEmpty();
        assertThat(linesOf(office.handler)).contains(CaseworkLinks.to(lead.id()));
    }

    @Test
    void aUnitThatCameUnderTheAccusedIsNotAskedAgain() {
        ask(office.otherTown);
        people.as(
                office.otherLiaison,
                () -> answers.answer(request().id(), request().version(), "收到三张。", List.of()));
        database.flush();
        moveBelowTheAccused(office.otherTown);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(
                        office.handler,
                        () -> verifications.askAgain(
                                lead.id(), request().id(), request().version(), question())))
                .withMessage("casework.refused.askAccused");
        assertThat(trailKeys()).contains("casework.trail.askRefused");
    }

    @Test
    void aUnitThatMergesIntoTheAccusedIsNotAskedEither() {
        ask(office.otherTown);
        people.as(administrator, () -> history.merge(Set.of(office.otherTown), office.town, BASIS));
        database.flush();
        assertThat(request().state()).isEqualTo(Verification.State.CANCELLED);
    }

    @Test
    void aChangeAfterWhichNobodyCouldOpenALeadIsRefused() {
        UnitId city = units.get(office.area).parent();
        desks.open(DeskKind.DISCIPLINE, null, atCity.host());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(administrator, () -> history.merge(Set.of(office.town), city, BASIS)))
                .withMessage("casework.refused.nobodyLeft");
    }

    private void moveOfficeBelowTheAccused() {
        moveBelowTheAccused(office.office);
    }

    private void moveBelowTheAccused(UnitId unit) {
        people.as(administrator, () -> history.move(unit, units.get(unit).version(), office.town, BASIS));
        database.flush();
    }

    private void ask(UnitId unit) {
        people.as(office.handler, () -> verifications.ask(lead.id(), lead.version(), List.of(unit), question()));
        database.flush();
    }

    private Verification.Form question() {
        return new Verification.Form("你单位上周收到几张报表？", LocalDate.of(2030, 1, 10), List.of());
    }

    private VerificationRequest request() {
        return requests.findByLeadOrderById(lead).getFirst();
    }

    private List<VerificationAnswers.Row> by(Staff liaison) {
        return people.by(liaison, () -> answers.after(null, VerificationAnswers.Filter.ALL, 10));
    }

    private List<String> linesOf(Staff person) {
        return people.by(person, () -> inbox.after(null, InboxFilter.ALL, 50)).stream()
                .map(InboxRow::link)
                .toList();
    }

    private List<String> trailKeys() {
        return trail.of(Subject.of(lead.id())).stream().map(Entry::key).toList();
    }

    private ReceiptCode report(UnitId accused) {
        return intake.submit(
                intake.open(),
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "示例乡一周要我们填七张内容重复的表",
                        AccusedUnit.of(accused),
                        Occurrence.UNSURE,
                        null));
    }
}
