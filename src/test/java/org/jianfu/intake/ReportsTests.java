package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReportsTests {

    @Autowired
    ReportIntake intake;

    @Autowired
    Reports reports;

    @Autowired
    Dialogue dialogue;

    @Autowired
    FollowUp followUp;

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

    private OpenForm form;
    private ReportId report;
    private ReceiptCode receipt;
    private Staff handler;

    @BeforeEach
    void aReportAboutTheEducationBureau() throws IOException {
        FirstDesks.open(units, desks);
        handler = people.someone(unit("LPS-SWB"), Role.CASE_HANDLER);
        form = intake.open();
        files.add(form, "通知.txt", new ByteArrayInputStream("会议通知".getBytes(StandardCharsets.UTF_8)));
        receipt = intake.submit(
                form,
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "一周七张表",
                        AccusedUnit.of(unit("LPS-JYJ")),
                        Occurrence.UNSURE,
                        "138 0000 0000"));
        report = receipts.report(form.key());
    }

    @Test
    void readingAReportStandsInTheTrail() throws IOException {
        ReportContent content = people.by(handler, () -> reports.read(report));

        assertThat(content.story()).isEqualTo("一周七张表");
        assertThat(content.contactLeft()).isTrue();
        assertThat(trail.of(Subject.of(report)))
                .extracting(Entry::key)
                .containsExactly("intake.trail.received", "intake.trail.read");
        long file = content.attachments().getFirst().id();
        try (var opened = people.by(handler, () -> reports.open(report, file))) {
            assertThat(opened.readAllBytes()).isEqualTo("会议通知".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLetterCountsFromTheDayItArrivedAndTheTrailNamesWhoWroteItDown() {
        OpenForm letter = intake.open();
        LocalDate arrived = LocalDate.now().minusDays(3);
        people.as(handler, () -> intake.enter(letter, letterAbout("LPS-JYJ"), Channel.LETTER, arrived));

        ReportSummary kept = people.by(handler, () -> reports.summary(receipts.report(letter.key())));
        assertThat(kept.channel()).isEqualTo(Channel.LETTER);
        assertThat(kept.receivedOn()).isEqualTo(arrived);
        Entry written = trail.of(Subject.of(kept.id())).getFirst();
        assertThat(written.key()).isEqualTo("intake.trail.entered.LETTER");
        assertThat(written.actor()).isEqualTo(handler.id());
        assertThat(written.dateOnly()).isTrue();
    }

    @Test
    void onlyThoseWhoHandleReportsWriteThemDown() {
        Staff liaison = people.someone(unit("LPS-CZJ"), Role.UNIT_LIAISON);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(
                        liaison,
                        () -> intake.enter(intake.open(), letterAbout("LPS-JYJ"), Channel.VISIT, LocalDate.now())));
    }

    private ReportForm letterAbout(String unit) {
        return new ReportForm(
                categories.offered().getFirst().id(), "来信", AccusedUnit.of(unit(unit)), Occurrence.UNSURE, null);
    }

    @Test
    void nobodyOfTheAccusedUnitReadsIt() {
        Staff accused = people.someone(unit("LPS-JYJ"), Role.CASE_HANDLER);

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(accused, () -> reports.read(report)));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> people.as(accused, () -> reports.summary(report)));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(accused, () -> dialogue.ask(report, "谁？")));
    }

    @Test
    void onlyHandlersAskAndOnlyReadersRead() {
        Staff liaison = people.someone(unit("LPS-CZJ"), Role.UNIT_LIAISON);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(liaison, () -> reports.read(report)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(liaison, () -> dialogue.ask(report, "谁？")));
    }

    @Test
    void theReporterSeesTheQuestionAndTheProgressWithItsNote() {
        people.as(handler, () -> {
            reports.progress(report, Progress.ACCEPTED, "已安排专人核实");
            dialogue.ask(report, "是哪七张？");
        });

        ReportStanding standing = followUp.standing(receipt);
        assertThat(standing.progress()).isEqualTo(Progress.ACCEPTED);
        assertThat(standing.steps().getLast().note()).isEqualTo("已安排专人核实");
        assertThat(standing.awaitsAnswer()).isTrue();
    }

    private UnitId unit(String code) {
        return units.findByCode(code).orElseThrow().id();
    }
}
