package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may see how a reporter can be reached: whoever works on it, for a reason, for some days, and nobody else. */
@PortalTest
class ContactReleasesTests {

    private static final String CONTACT = "138 0000 0000";
    private static final String WHY = "需要当面核对原件";

    @Autowired
    ContactReleases releases;

    @Autowired
    ContactWaiting waiting;

    @Autowired
    ReportIntake intake;

    @Autowired
    Receipts receipts;

    @Autowired
    Categories categories;

    @Autowired
    Trail trail;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    MovableClock clock;

    private ReportId report;
    private Staff handler;
    private Staff custodian;

    @BeforeEach
    void aReportWithAContact() {
        FirstDesks.open(units, desks);
        handler = people.someone(unit("LPS-SWB"), Role.CASE_HANDLER);
        custodian = people.someone(unit("LPS-SWB"), Role.IDENTITY_CUSTODIAN);
        report = reported(CONTACT);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void releasedItOpensForWhoeverAskedAndForNobodyElse() {
        people.as(handler, () -> releases.ask(report, WHY));
        people.as(custodian, () -> releases.release(request().id(), "情况特殊，同意"));

        assertThat(people.by(handler, () -> releases.open(report))).isEqualTo(CONTACT);
        Staff colleague = people.someone(unit("LPS-SWB"), Role.CASE_HANDLER);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(colleague, () -> releases.open(report)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(custodian, () -> releases.open(report)));
    }

    @Test
    void everyStepAndEveryLookStandsInTheTrail() {
        people.as(handler, () -> releases.ask(report, WHY));
        people.as(custodian, () -> releases.release(request().id(), "同意"));
        people.as(handler, () -> releases.open(report));
        people.as(handler, () -> releases.open(report));

        assertThat(trail.of(Subject.of(report)))
                .extracting(Entry::key)
                .containsExactly(
                        "intake.trail.received",
                        "intake.trail.contact.asked",
                        "intake.trail.contact.released",
                        "intake.trail.contact.opened",
                        "intake.trail.contact.opened");
    }

    @Test
    void afterSevenDaysItIsClosedAgain() {
        people.as(handler, () -> releases.ask(report, WHY));
        people.as(custodian, () -> releases.release(request().id(), "同意"));

        clock.moveTo(LocalDate.now(clock).plusDays(ContactReleases.DAYS));
        assertThat(people.by(handler, () -> releases.open(report))).isEqualTo(CONTACT);
        clock.moveTo(LocalDate.now(clock).plusDays(1));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(handler, () -> releases.open(report)));
        people.as(handler, () -> releases.ask(report, "还需要再联系一次"));
    }

    @Test
    void whatIsNotReleasedStaysClosedAndSaysWhy() {
        people.as(handler, () -> releases.ask(report, WHY));
        people.as(custodian, () -> releases.refuse(request().id(), "先在门户里提问"));

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(handler, () -> releases.open(report)));
        assertThat(people.by(handler, () -> releases.mine(report)))
                .hasValueSatisfying(mine -> assertThat(mine.answer()).isEqualTo("先在门户里提问"));
    }

    @Test
    void nobodyAsksOrDecidesWithoutAReason() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(handler, () -> releases.ask(report, " ​")))
                .withMessage("intake.refused.release.reason");
        people.as(handler, () -> releases.ask(report, WHY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        people.as(custodian, () -> releases.release(request().id(), "")))
                .withMessage("intake.refused.release.reason");
    }

    @Test
    void nobodyAsksTwiceAtOnceAndNothingIsDecidedTwice() {
        people.as(handler, () -> releases.ask(report, WHY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(handler, () -> releases.ask(report, WHY)))
                .withMessage("intake.refused.release.again");
        long request = request().id();
        people.as(custodian, () -> releases.refuse(request, "不必"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(custodian, () -> releases.release(request, "同意")));
    }

    @Test
    void theCustodianIsToldAndReadsNothingOfTheReport() {
        people.as(handler, () -> releases.ask(report, WHY));

        assertThat(waiting.waitingFor(custodian)).extracting(WaitingItem::link).containsExactly(IntakeLinks.IDENTITY);
        assertThat(request().toString()).contains(WHY).doesNotContain("七张表", CONTACT, "教育局");
    }

    @Test
    void aCustodianOfTheUnitReportedSeesNoRequest() {
        Staff theirs = people.someone(unit("LPS-JYJ"), Role.IDENTITY_CUSTODIAN);
        people.as(handler, () -> releases.ask(report, WHY));
        long request = request().id();

        assertThat(ours(theirs)).isEmpty();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(theirs, () -> releases.release(request, "同意")));
    }

    @Test
    void whereNoContactWasLeftThereIsNothingToAskFor() {
        ReportId anonymous = reported(null);

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(handler, () -> releases.ask(anonymous, WHY)));
    }

    private ReportId reported(@Nullable String contact) {
        OpenForm form = intake.open();
        intake.submit(
                form,
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "一周七张表",
                        AccusedUnit.of(unit("LPS-JYJ")),
                        Occurrence.UNSURE,
                        contact));
        return receipts.report(form.key());
    }

    private ContactReleases.Request request() {
        return ours(custodian).getFirst();
    }

    /** What waits of this test's handler. */
    private List<ContactReleases.Request> ours(Staff reader) {
        return people.by(reader, releases::all).stream()
                .filter(request -> request.asker().equals(handler.name()) && request.state() == ReleaseState.REQUESTED)
                .toList();
    }

    private UnitId unit(String code) {
        return units.findByCode(code).orElseThrow().id();
    }
}
