package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class ReportIntakeTests {

    private static final String SECRET = "村里一周报了七张表𠮷㑇";

    @Autowired
    ReportIntake intake;

    @Autowired
    FollowUp followUp;

    @Autowired
    EvidenceFiles files;

    @Autowired
    ReportRepository reports;

    @Autowired
    Receipts receipts;

    @Autowired
    Categories categories;

    @Autowired
    Desks desks;

    @Autowired
    Units units;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void aCityWithItsDesk() {
        FirstDesks.open(units, desks);
    }

    @Test
    void aReportGoesToItsDeskAndComesBackByItsReceipt() {
        ReceiptCode receipt = intake.submit(intake.open(), about("LPS-JYJ"));

        ReportStanding standing = followUp.standing(receipt);
        assertThat(standing.progress()).isEqualTo(Progress.RECEIVED);
        assertThat(standing.accused()).isEqualTo("市教育局");
        assertThat(events.stream(ReportReceived.class))
                .singleElement()
                .satisfies(event -> assertThat(desks.get(event.desk()).kind()).isEqualTo(DeskKind.CITY));
    }

    @Test
    void theOwnCodeIsSentToNobody() {
        ReceiptCode receipt = intake.submit(intake.open(), story("第一次"));
        String told = "我的查询码是" + receipt.grouped() + "，请查收";
        for (Runnable sending : List.<Runnable>of(
                () -> intake.submit(intake.open(), story(told)),
                () -> followUp.answer(receipt, told, List.of()),
                () -> followUp.rate(receipt, Satisfaction.values()[0], told),
                () -> followUp.requestReopening(receipt, told))) {
            assertThatExceptionOfType(Refused.class).isThrownBy(sending::run).withMessage("intake.refused.ownCode");
        }
    }

    @Test
    void whatThePortalHandedOutItTakesBack() {
        ReceiptCode receipt = intake.submit(intake.open(), story("第一次"));
        assertThat(followUp.recognise("减负门户\n您的查询码（请妥善保管）：" + receipt.grouped() + "。\n凭它查看进度。"))
                .contains(receipt);
    }

    @Test
    void sixteenSendingsOfOneFormAtOnceMakeOneReport() throws Exception {
        long before = reports.count();
        OpenForm form = intake.open();
        var start = new CountDownLatch(1);
        Set<ReceiptCode> given = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<ReceiptCode>> sendings = new ArrayList<>();
            for (int sending = 0; sending < 16; sending++) {
                sendings.add(threads.submit(() -> {
                    start.await();
                    return intake.submit(form, story(SECRET));
                }));
            }
            start.countDown();
            for (Future<ReceiptCode> sending : sendings) {
                given.add(sending.get());
            }
        }

        assertThat(given).hasSize(1);
        assertThat(reports.count()).isEqualTo(before + 1);
        assertThat(followUp.standing(given.iterator().next()).dialogue()).isEmpty();
    }

    @Test
    void whatChangedBeforeAFormWasSentAgainIsAdded() throws IOException {
        OpenForm form = intake.open();
        ReceiptCode receipt = intake.submit(form, story("第一稿"));
        OpenForm carriedOver = intake.open(form.key());
        files.add(carriedOver, "会议通知.txt", content("通知"));

        assertThat(intake.submit(carriedOver, story("第二稿"))).isEqualTo(receipt);
        assertThat(intake.submit(carriedOver, story("第二稿"))).isEqualTo(receipt);

        assertThat(followUp.standing(receipt).dialogue()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("第二稿");
            assertThat(line.files())
                    .singleElement()
                    .satisfies(file -> assertThat(file.name()).isEqualTo("会议通知.txt"));
        });
        Report kept = reports.findByReceiptHash(receipts.hash(receipt)).orElseThrow();
        assertThat(kept.id()).isEqualTo(receipts.report(form.key()));
    }

    @Test
    void twentyThousandRareCharactersArriveUnchanged() {
        String story = "𠮷㑇😀\r\n ".repeat(4_000).substring(0, 4_000 * 8);
        assertThat(PlainText.length(story)).isGreaterThanOrEqualTo(20_000);
        String exact = story.substring(0, story.offsetByCodePoints(0, 20_000));
        ReceiptCode receipt = intake.submit(intake.open(), story(exact));

        assertThat(opened(receipt)).isEqualTo(exact);
    }

    @Test
    void oneCharacterMoreIsRefusedAndNothingIsKept() {
        long before = reports.count();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> intake.submit(intake.open(), story("好".repeat(20_001))));

        assertThat(reports.count()).isEqualTo(before);
    }

    @Test
    void nothingAReporterWroteStandsAnywhereInClear(CapturedOutput log) throws IOException {
        OpenForm form = intake.open();
        files.add(form, SECRET + ".txt", content(SECRET));
        var report = new ReportForm(
                categories.offered().getFirst().id(), SECRET, AccusedUnit.notListed(SECRET), Occurrence.UNSURE, SECRET);

        ReceiptCode receipt = intake.submit(form, report);
        followUp.answer(receipt, SECRET + "补充", List.of());

        assertThat(tablesWith("村里一周")).isEmpty();
        assertThat(tablesWith(receipt.value())).isEmpty();
        assertThat(tablesWith(form.key().value())).isEmpty();
        assertThat(log.getAll()).doesNotContain("村里一周", receipt.value(), receipt.grouped());
    }

    @Test
    void whenEverybodyHereIsAccusedTheProvincialChannelIsNamed() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> intake.submit(intake.open(), about("LPS")))
                .matches(refused -> refused.key().equals("intake.refused.noDesk"))
                .matches(refused -> refused.args()[0].toString().contains("12388"));
    }

    @Test
    void aReceiptThatIsNoneAndOneThatIsUnknownGetTheSameAnswer() {
        assertThat(followUp.recognise("0000-0000-0000-0000-0000-0000")).isEmpty();
        assertThat(followUp.recognise("你好")).isEmpty();
    }

    @Test
    void theConversationGoesBothWays() {
        ReceiptCode receipt = intake.submit(intake.open(), story("一天四个会"));
        ask(receipt, "是哪一天？");
        assertThat(followUp.standing(receipt).awaitsAnswer()).isTrue();

        followUp.answer(receipt, "上周一", List.of());
        followUp.answer(receipt, "上周一", List.of());

        assertThat(followUp.standing(receipt).awaitsAnswer()).isFalse();
        assertThat(followUp.standing(receipt).dialogue())
                .extracting(DialogueLine::text)
                .containsExactly("是哪一天？", "上周一");
        assertThat(events.stream(ReporterAnswered.class)).hasSize(1);
    }

    @Test
    void onlyAnOutcomeCanBeRatedAndReopened() {
        ReceiptCode receipt = intake.submit(intake.open(), story("一天四个会"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> followUp.rate(receipt, Satisfaction.SATISFIED, ""));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> followUp.requestReopening(receipt, "没办"));

        advance(receipt, Progress.REJECTED, "不属于受理范围");
        followUp.rate(receipt, Satisfaction.DISSATISFIED, "没有核实");
        followUp.requestReopening(receipt, "有新情况");

        ReportStanding standing = followUp.standing(receipt);
        assertThat(standing.steps().getLast().note()).isEqualTo("不属于受理范围");
        assertThat(standing.satisfaction()).isEqualTo(Satisfaction.DISSATISFIED);
        assertThat(standing.mayReopen()).isFalse();
        assertThat(events.stream(ReopenRequested.class)).hasSize(1);

        advance(receipt, Progress.ACCEPTED, null);
        assertThat(followUp.standing(receipt).reopeningAsked()).isFalse();
    }

    private void ask(ReceiptCode receipt, String text) {
        change(receipt, (report, key) -> report.ask(new AccountId(1), text, key, report.receivedOn()));
    }

    private void advance(ReceiptCode receipt, Progress to, String note) {
        change(receipt, (report, key) -> report.advance(to, note, key, report.receivedOn()));
    }

    private void change(ReceiptCode receipt, BiConsumer<Report, DataKey> what) {
        transaction.executeWithoutResult(status -> {
            Report report = reports.findByReceiptHash(receipts.hash(receipt)).orElseThrow();
            what.accept(report, vault.open(report.key()));
        });
    }

    private String opened(ReceiptCode receipt) {
        return transaction.execute(status -> {
            Report report = reports.findByReceiptHash(receipts.hash(receipt)).orElseThrow();
            return report.story(vault.open(report.key()));
        });
    }

    private ReportForm story(String text) {
        return new ReportForm(categories.offered().getFirst().id(), text, AccusedUnit.UNSURE, Occurrence.UNSURE, null);
    }

    private ReportForm about(String unitCode) {
        var unit = units.findByCode(unitCode).orElseThrow().id();
        return new ReportForm(
                categories.offered().getFirst().id(), SECRET, AccusedUnit.of(unit), Occurrence.UNSURE, null);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every table with this text in any of its columns. */
    private List<String> tablesWith(String text) {
        List<String> columns = sql.sql(
                        "select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database()")
                .query(String.class)
                .list();
        return columns.stream()
                .filter(column ->
                        sql.sql("select count(*) from `%s` where instr(cast(`%s` as binary), cast(:text as binary)) > 0"
                                                .formatted(column.split("\\.")[0], column.split("\\.")[1]))
                                        .param("text", text)
                                        .query(Long.class)
                                        .single()
                                > 0)
                .toList();
    }
}
