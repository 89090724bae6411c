package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
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
    private static final String PLACE = "N26.59-E104.83";
    private static final String WHY = "需要当面核对原件";

    @Autowired
    ContactReleases releases;

    @Autowired
    ContactWaiting waiting;

    @Autowired
    ReportIntake intake;

    @Autowired
    Reports reports;

    @Autowired
    EvidenceFiles files;

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
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
        people.as(custodian, () -> releases.release(request().id(), "情况特殊，同意"));

        assertThat(people.by(handler, () -> releases.open(report))).isEqualTo(CONTACT);
        Staff colleague = people.someone(unit("LPS-SWB"), Role.CASE_HANDLER);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(colleague, () -> releases.open(report)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(custodian, () -> releases.open(report)));
    }

    @Test
    void everyStepAndEveryLookStandsInTheTrail() {
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
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
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
        people.as(custodian, () -> releases.release(request().id(), "同意"));

        clock.moveTo(LocalDate.now(clock).plusDays(ContactReleases.DAYS));
        assertThat(people.by(handler, () -> releases.open(report))).isEqualTo(CONTACT);
        clock.moveTo(LocalDate.now(clock).plusDays(1));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(handler, () -> releases.open(report)));
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, "还需要再联系一次"));
    }

    @Test
    void whatIsNotReleasedStaysClosedAndSaysWhy() {
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
        people.as(custodian, () -> releases.refuse(request().id(), "先在门户里提问"));

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(handler, () -> releases.open(report)));
        assertThat(people.by(handler, () -> releases.mine(report, ContactReleases.CONTACT)))
                .hasValueSatisfying(mine -> assertThat(mine.answer()).isEqualTo("先在门户里提问"));
    }

    @Test
    void nobodyAsksOrDecidesWithoutAReason() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, " ​")))
                .withMessage("intake.refused.release.reason");
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        people.as(custodian, () -> releases.release(request().id(), "")))
                .withMessage("intake.refused.release.reason");
    }

    @Test
    void nobodyAsksTwiceAtOnceAndNothingIsDecidedTwice() {
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY)))
                .withMessage("intake.refused.release.again");
        long request = request().id();
        people.as(custodian, () -> releases.refuse(request, "不必"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(custodian, () -> releases.release(request, "同意")));
    }

    @Test
    void theCustodianIsToldAndReadsNothingOfTheReport() {
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));

        assertThat(waiting.waitingFor(custodian)).extracting(WaitingItem::link).containsExactly(IntakeLinks.IDENTITY);
        assertThat(request().toString()).contains(WHY).doesNotContain("七张表", CONTACT, "教育局");
    }

    @Test
    void aCustodianOfTheUnitReportedSeesNoRequest() {
        Staff theirs = people.someone(unit("LPS-JYJ"), Role.IDENTITY_CUSTODIAN);
        people.as(handler, () -> releases.ask(report, ContactReleases.CONTACT, WHY));
        long request = request().id();

        assertThat(ours(theirs)).isEmpty();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(theirs, () -> releases.release(request, "同意")));
    }

    @Test
    void whereNoContactWasLeftThereIsNothingToAskFor() {
        ReportId anonymous = reported(null);

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(handler, () -> releases.ask(anonymous, ContactReleases.CONTACT, WHY)));
    }

    @Test
    void whatPeopleGetOfAFileTellsNothingAndTheOriginalIsReleasedLikeTheContact() throws IOException {
        long photograph = people.by(handler, () -> reports.read(report))
                .attachments()
                .getFirst()
                .id();
        try (var copy = people.by(handler, () -> reports.open(report, photograph))) {
            assertThat(new String(copy.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(PLACE);
        }
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(handler, () -> releases.openOriginal(report, photograph)));

        people.as(handler, () -> releases.ask(report, photograph, "要核对拍摄时间"));
        assertThat(request().original()).isTrue();
        people.as(custodian, () -> releases.release(request().id(), "同意"));

        try (var original = people.by(handler, () -> releases.openOriginal(report, photograph))) {
            assertThat(new String(original.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains(PLACE);
        }
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(handler, () -> releases.open(report)));
        assertThat(trail.of(Subject.of(report)))
                .extracting(Entry::key)
                .contains("intake.trail.original.asked", "intake.trail.original.opened");
    }

    /** A photograph with a comment of the camera's in it. */
    private static byte[] photograph() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            byte[] plain = out.toByteArray();
            var told = new ByteArrayOutputStream();
            told.write(plain, 0, 2);
            told.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (PLACE.length() + 2)});
            told.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
            told.write(plain, 2, plain.length - 2);
            return told.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportId reported(@Nullable String contact) {
        OpenForm form = intake.open();
        files.add(form, "照片.jpg", new ByteArrayInputStream(photograph()));
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
