package org.jianfu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.Progress;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.intake.Reports;
import org.jianfu.intake.Satisfaction;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.notification.Inbox;
import org.jianfu.notification.InboxFilter;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.Shredded;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

/** A report on its way through the desk, each step seen by the next person. */
@PortalTest
@Transactional
class CaseworkChainTests {

    private static final String STORY = "示例乡一周要我们填七张内容重复的表";

    @Autowired
    ReportIntake intake;

    @Autowired
    FollowUp followUp;

    @Autowired
    Categories categories;

    @Autowired
    Reports reports;

    @Autowired
    Leads leads;

    @Autowired
    LeadRepository repository;

    @Autowired
    Triage triage;

    @Autowired
    Routing routing;

    @Autowired
    Investigation investigation;

    @Autowired
    Verifications verifications;

    @Autowired
    Inbox inbox;

    @Autowired
    VerificationAnswers answers;

    @Autowired
    Findings findings;

    @Autowired
    Disposal disposal;

    @Autowired
    ObjectProvider<WaitingWork> waiting;

    @Autowired
    VerificationWaiting asked;

    @Autowired
    Notices notices;

    @Autowired
    NoticeReading reading;

    @Autowired
    Trail trail;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    TestPeople people;

    @Autowired
    Vault vault;

    @Autowired
    EntityManager database;

    private InventedOffice office;
    private ReceiptCode receipt;
    private Lead lead;

    @BeforeEach
    void aReportArrives() {
        office = new InventedOffice(units, desks, people);
        receipt = report(office.town);
        lead = arrived(office.desk.id());
    }

    @Test
    void aReportIsALeadTheMomentItIsReceived() {
        assertThat(lead.state()).isEqualTo(LeadState.NEW);
        assertThat(lead.number()).isNull();
        assertThat(waitsFor(office.handler)).contains("casework.waiting.triage");
        assertThat(by(office.handler, () -> reports.read(lead.report())).story())
                .isEqualTo(STORY);
    }

    @Test
    void acceptingGivesItsNumberAndTellsTheReporter() {
        accept();

        assertThat(lead.number()).matches("线索〔\\d{4}〕\\d+号");
        assertThat(lead.assignee()).isEqualTo(office.handler.id());
        assertThat(followUp.standing(receipt).progress()).isEqualTo(Progress.ACCEPTED);
    }

    @Test
    void whoDoesNotTakeItUpTellsTheReporterWhy() {
        as(office.handler, () -> triage.reject(lead.id(), lead.version(), "不属于基层减负范围，请拨打 12345。"));

        assertThat(followUp.standing(receipt).steps().getLast().note()).contains("12345");
        assertThat(lead.state()).isEqualTo(LeadState.REJECTED);
    }

    @Test
    void theSecondOfTwoHandlersIsToldThatSomebodyWasFaster() {
        Integer seen = lead.version();
        Staff second = people.someone(office.office, Role.CASE_HANDLER);
        accept();

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> people.as(second, () -> triage.reject(lead.id(), seen, "已转其他部门")));
    }

    @Test
    void nothingOnTheListHappenedAfterItWasReported() {
        accept();
        conclude(Findings.Conclusion.SUBSTANTIATED);
        refused(
                "casework.refused.occurredAfterReport",
                () -> people.as(
                        office.handler,
                        () -> disposal.enter(
                                lead.id(),
                                lead.version(),
                                new Disposal.EntryForm(lead.receivedOn().plusDays(1), "doc-length", "一周下发七张重复报表"))));
    }

    @Test
    void aTransferToADeskBelowTheAccusedUnitIsRefusedAndRecorded() {
        var atCity = desks.open(DeskKind.CITY, null, cityOffice());
        Lead aboutArea = move(office.area, atCity.id());
        Staff cityHandler = people.someone(atCity.host(), Role.CASE_HANDLER);

        refused(
                "casework.refused.transferToAccused",
                () -> people.as(
                        cityHandler,
                        () -> routing.transfer(aboutArea.id(), aboutArea.version(), office.desk.id(), "请区里办")));
        assertThat(trailKeys(aboutArea)).contains("casework.trail.transferRefused");
        assertThat(aboutArea.desk()).isEqualTo(atCity.id());
    }

    @Test
    void correctingTheUnitSendsTheLeadWhereTheRuleSays() {
        var atCity = desks.open(DeskKind.CITY, null, cityOffice());
        as(office.handler, () -> routing.identify(lead.id(), lead.version(), office.area));

        assertThat(lead.desk()).isEqualTo(atCity.id());
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> people.as(office.handler, () -> leads.facts(lead.id())));
    }

    @Test
    void theAccusedUnitAndItsKinAreNeverAsked() {
        accept();
        for (UnitId related : List.of(office.town, office.village)) {
            refused(
                    "casework.refused.askAccused",
                    () -> people.as(
                            office.handler,
                            () -> verifications.ask(lead.id(), lead.version(), List.of(related), question())));
        }
        assertThat(trailKeys(lead)).contains("casework.trail.askRefused");
        assertThat(by(office.villageLiaison, this::asked)).isEmpty();
    }

    @Test
    void theAskedUnitSeesTheQuestionAndNothingElse() {
        accept();
        ask();

        Verification seen = by(office.otherLiaison, this::asked).getFirst();
        assertThat(seen.number()).startsWith("减负核实〔");
        assertThat(seen.rounds().getFirst().question()).isEqualTo("你单位上周收到几张报表？");
        assertThat(seen.toString())
                .doesNotContain(STORY, String.valueOf(lead.number()), lead.id().toString());
        assertThat(asked.waitingFor(office.otherLiaison))
                .extracting(WaitingItem::kind)
                .contains("casework.waiting.verification");
        assertThat(by(office.liaison, this::asked)).isEmpty();
    }

    @Test
    void linesOfAnInboxCarryTheNumberOfWhatTheirReaderMaySee() {
        accept();
        ask();
        answer();

        assertThat(by(office.handler, this::inboxNumbers)).anyMatch(number -> number.startsWith("线索〔"));
        assertThat(by(office.otherLiaison, this::inboxNumbers)).allMatch(number -> number.startsWith("减负核实〔"));
        as(office.handler, () -> routing.identify(lead.id(), lead.version(), office.otherTown));
        assertThat(by(office.otherLiaison, this::inboxNumbers)).isEmpty();
    }

    private List<String> inboxNumbers() {
        return inbox.after(null, InboxFilter.ALL, 50).stream()
                .flatMap(row -> Stream.ofNullable(row.number()))
                .toList();
    }

    @Test
    void whenTheLeadTurnsOutToBeAboutTheAskedUnitItLosesTheRequest() {
        accept();
        ask();
        as(office.handler, () -> routing.identify(lead.id(), lead.version(), office.otherTown));

        assertThat(by(office.otherLiaison, this::asked)).isEmpty();
    }

    @Test
    void anAnswerReachesTheHandlerWhoMayAskAgain() {
        accept();
        ask();
        answer();

        assertThat(waitsFor(office.handler)).contains("casework.waiting.unitAnswered");
        Verification answered =
                by(office.handler, () -> leads.look(lead.id()).verifications()).getFirst();
        Verification.Round round = answered.rounds().getFirst();
        assertThat(round.answer()).isEqualTo("收到三张。");
        assertThat(round.answerFiles()).extracting(Investigation.File::name).containsExactly("收文登记.txt");
        as(office.handler, () -> verifications.askAgain(lead.id(), answered.id(), answered.version(), question()));
        assertThat(by(office.otherLiaison, this::asked).getFirst().state()).isEqualTo(Verification.State.ASKED);
    }

    @Test
    void whoProposedAFindingCannotApproveIt() {
        Staff both = people.someone(office.office, Role.CASE_HANDLER, Role.SUPERVISOR);
        as(both, () -> triage.accept(lead.id(), lead.version()));
        as(both, () -> findings.propose(lead.id(), lead.version(), finding(Findings.Conclusion.SUBSTANTIATED)));

        refused("casework.why.ownProposal", () -> people.as(both, () -> findings.approve(lead.id(), lead.version())));
    }

    @Test
    void aReturnedFindingGoesBackToItsHandlerWithTheReason() {
        accept();
        as(office.handler, () -> findings.propose(lead.id(), lead.version(), finding(Findings.Conclusion.PARTLY)));
        assertThat(waitsFor(office.supervisor)).contains("casework.waiting.finding");
        as(office.supervisor, () -> findings.sendBack(lead.id(), lead.version(), "请补充报表样本"));

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(by(office.handler, () -> leads.look(lead.id()).finding())
                        .orElseThrow()
                        .approval()
                        .steps()
                        .getLast()
                        .opinion())
                .isEqualTo("请补充报表样本");
        assertThat(waitsFor(office.supervisor)).doesNotContain("casework.waiting.finding");
        assertThat(waitsFor(office.handler)).contains("casework.waiting.findingReturned");
        assertThat(followUp.standing(receipt).progress()).isEqualTo(Progress.ACCEPTED);
    }

    @Test
    void aReturnedFindingIsImprovedUnderTheSameApproval() {
        accept();
        propose();
        as(office.supervisor, () -> findings.sendBack(lead.id(), lead.version(), "请补充报表样本"));
        propose();
        as(office.supervisor, () -> findings.approve(lead.id(), lead.version(), "证据充分。"));

        assertThat(lead.state()).isEqualTo(LeadState.FOUND);
        assertThat(approval(office.handler).steps())
                .extracting(ApprovalRecord.Step::opinion)
                .containsExactly("请补充报表样本", "证据充分。");
    }

    @Test
    void whoStepsBackNoLongerDecidesAboutTheFinding() {
        accept();
        propose();
        assertThat(waitsFor(office.secondSupervisor)).contains("casework.waiting.finding");
        as(office.secondSupervisor, () -> triage.withdraw(lead.id(), lead.version(), "亲属在该单位"));

        assertThat(waitsFor(office.secondSupervisor)).doesNotContain("casework.waiting.finding");
        assertThat(approval(office.supervisor).colleagues()).isEmpty();
    }

    @Test
    void aFindingIsTakenBackByWhoeverProposedIt() {
        accept();
        propose();
        act(office.handler, new ApprovalCommand.Withdraw());

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(waitsFor(office.supervisor)).doesNotContain("casework.waiting.finding");
        propose();
        assertThat(waitsFor(office.supervisor)).contains("casework.waiting.finding");
    }

    @Test
    void aFindingIsConfirmedWithTheLastSignature() {
        accept();
        propose();
        act(office.supervisor, new ApprovalCommand.AddSigner(office.secondSupervisor.id(), false));
        as(office.supervisor, () -> findings.approve(lead.id(), lead.version()));
        assertThat(lead.state()).isEqualTo(LeadState.FINDING_PROPOSED);
        assertThat(followUp.standing(receipt).progress()).isEqualTo(Progress.ACCEPTED);

        as(office.secondSupervisor, () -> findings.approve(lead.id(), lead.version()));
        assertThat(lead.state()).isEqualTo(LeadState.FOUND);
        assertThat(followUp.standing(receipt).progress()).isEqualTo(Progress.CONCLUDED);
    }

    @Test
    void whatApproversSaidIsSealedWithTheLeadsKey() {
        accept();
        propose();
        as(office.supervisor, () -> findings.approve(lead.id(), lead.version(), "涉及示例乡七张报表"));

        vault.shred(lead.dataKey());
        database.flush();
        database.clear();
        assertThatThrownBy(() -> approval(office.handler)).isInstanceOf(Shredded.class);
    }

    private void propose() {
        as(
                office.handler,
                () -> findings.propose(lead.id(), lead.version(), finding(Findings.Conclusion.SUBSTANTIATED)));
    }

    private void act(Staff who, ApprovalCommand command) {
        as(who, () -> findings.act(lead.id(), approval(who).version(), command));
    }

    private ApprovalRecord approval(Staff reader) {
        return people.by(reader, () -> leads.look(lead.id()))
                .finding()
                .orElseThrow()
                .approval();
    }

    @Test
    void whatIsNotSubstantiatedEndsWithTheFinding() {
        accept();
        conclude(Findings.Conclusion.UNSUBSTANTIATED);

        assertThat(lead.state()).isEqualTo(LeadState.CLOSED);
        assertThat(followUp.standing(receipt).steps()).anyMatch(step -> "已经核实，结果如下。".equals(step.note()));
        assertThat(trail.of(Subject.of(lead.id()))).extracting(Entry::key).contains("casework.trail.closed");
    }

    @Test
    void fromTheReportToTheClosedNotice() {
        accept();
        ask();
        answer();
        as(office.handler, () -> investigation.addEvidence(lead.id(), lead.version(), evidenceForm()));
        conclude(Findings.Conclusion.SUBSTANTIATED);
        assertThat(lead.state()).isEqualTo(LeadState.FOUND);
        assertThat(trail.of(Subject.of(lead.id()))).extracting(Entry::key).contains("casework.trail.findingApproved");

        NoticeId notice = noticeProposed();
        as(
                office.supervisor,
                () -> disposal.approve(
                        lead.id(),
                        notice,
                        by(office.supervisor, () -> reading.get(notice))
                                .letter()
                                .version(),
                        true,
                        ""));
        as(office.liaison, () -> notices.acknowledge(notice, version(office.liaison, notice)));
        as(
                office.liaison,
                () -> notices.answer(notice, version(office.liaison, notice), new ReplyForm("已停发重复报表。", List.of())));
        assertThat(lead.state()).isEqualTo(LeadState.FOUND);
        as(office.handler, () -> notices.close(notice, version(office.handler, notice)));

        assertThat(lead.state()).isEqualTo(LeadState.CLOSED);
        assertThat(followUp.standing(receipt).progress()).isEqualTo(Progress.CLOSED);
        assertThat(trailKeys(lead))
                .contains(
                        "casework.trail.received",
                        "casework.trail.accepted",
                        "casework.trail.asked",
                        "casework.trail.answered",
                        "casework.trail.evidence",
                        "casework.trail.findingApproved",
                        "casework.trail.closed");
        assertThat(trail.of(Subject.of(lead.id())))
                .noneMatch(entry -> entry.args().toString().contains("七张"));
    }

    @Test
    void aReporterWhoIsNotSatisfiedMayAskAndTheSupervisorDecides() {
        accept();
        conclude(Findings.Conclusion.UNSUBSTANTIATED);
        followUp.rate(receipt, Satisfaction.values()[0], "");
        followUp.requestReopening(receipt, "还在要报表");
        reload();
        assertThat(waitsFor(office.supervisor)).contains("casework.waiting.reopen");
        as(office.supervisor, () -> triage.reopen(lead.id(), lead.version(), "我们再核实一次。"));

        assertThat(lead.state()).isEqualTo(LeadState.VERIFYING);
        assertThat(followUp.standing(receipt).progress()).isEqualTo(Progress.ACCEPTED);
    }

    @Test
    void aDeclinedRequestIsAnsweredAndTheReporterMayAskAnew() {
        accept();
        conclude(Findings.Conclusion.UNESTABLISHED);
        followUp.requestReopening(receipt, "还在要报表");
        reload();
        as(office.supervisor, () -> triage.declineReopening(lead.id(), lead.version(), "没有新的情况。"));

        assertThat(lead.state()).isEqualTo(LeadState.CLOSED);
        assertThat(followUp.standing(receipt).mayReopen()).isTrue();
        assertThat(followUp.standing(receipt).steps().getLast().note()).isEqualTo("没有新的情况。");
    }

    @Test
    void theReportersAnswerWaitsForTheHandlerUntilThePageIsOpened() {
        accept();
        as(office.handler, () -> investigation.askReporter(lead.id(), lead.version(), "哪一周？"));
        followUp.answer(receipt, "上一周", List.of());
        reload();

        assertThat(waitsFor(office.handler)).contains("casework.waiting.reporterAnswered");
        as(office.handler, () -> leads.open(lead.id()));
        assertThat(waitsFor(office.handler)).doesNotContain("casework.waiting.reporterAnswered");
    }

    private void accept() {
        as(office.handler, () -> triage.accept(lead.id(), lead.version()));
    }

    private void ask() {
        as(office.handler, () -> verifications.ask(lead.id(), lead.version(), List.of(office.otherTown), question()));
    }

    private List<Verification> asked() {
        return answers.after(null, VerificationAnswers.Filter.ALL, 50).stream()
                .map(row -> answers.get(row.id()))
                .toList();
    }

    private void answer() {
        as(office.otherLiaison, () -> {
            Verification request = asked().getFirst();
            AcceptedFile file = answers.accept(request.id(), "收文登记.txt", content("三张"));
            answers.answer(request.id(), request.version(), "收到三张。", List.of(file));
        });
    }

    private void conclude(Findings.Conclusion conclusion) {
        as(office.handler, () -> findings.propose(lead.id(), lead.version(), finding(conclusion)));
        as(office.supervisor, () -> findings.approve(lead.id(), lead.version()));
    }

    private NoticeId noticeProposed() {
        var entry = by(
                office.handler,
                () -> disposal.enter(
                        lead.id(),
                        lead.version(),
                        new Disposal.EntryForm(InventedOffice.OCCURRED, "doc-length", "一周下发七张重复报表")));
        as(office.handler, () -> {
            var suggestion = notices.suggest(entry);
            disposal.propose(
                    lead.id(),
                    entry,
                    new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
        });
        assertThat(by(office.supervisor, () -> leads.look(lead.id()).consequences())
                        .notices())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(NoticeState.PROPOSED));
        return by(office.supervisor, () -> reading.ofEntry(entry)).orElseThrow();
    }

    private int version(Staff person, NoticeId notice) {
        return by(person, () -> reading.get(notice)).letter().version();
    }

    private Verification.Form question() {
        LocalDate due = by(office.handler, () -> verifications.defaultDue());
        return new Verification.Form("你单位上周收到几张报表？", due, List.of());
    }

    private Investigation.EvidenceForm evidenceForm() {
        AcceptedFile file = investigation.accept(lead.id(), "报表样本.txt", content("样本"));
        return new Investigation.EvidenceForm("七张报表内容重复", "单位提供", InventedOffice.OCCURRED, List.of(file));
    }

    private static Findings.Draft finding(Findings.Conclusion conclusion) {
        return new Findings.Draft(conclusion, "报表样本与收文登记一致。", "一周下发七张重复报表", "已经核实，结果如下。");
    }

    private ReceiptCode report(UnitId unit) {
        return intake.submit(
                intake.open(),
                new ReportForm(
                        categories.offered().getFirst().id(), STORY, AccusedUnit.of(unit), Occurrence.UNSURE, null));
    }

    private Lead arrived(DeskId desk) {
        return repository
                .findAll((row, query, is) -> is.equal(row.get("desk"), desk))
                .getFirst();
    }

    private Lead move(UnitId unit, DeskId desk) {
        as(office.handler, () -> routing.identify(lead.id(), lead.version(), unit));
        assertThat(lead.desk()).isEqualTo(desk);
        return lead;
    }

    private UnitId cityOffice() {
        UnitId city = units.get(office.area).parent();
        return office.add("示例乙市委办", UnitCategory.DEPARTMENT, city);
    }

    private List<String> waitsFor(Staff person) {
        return by(
                person,
                () -> waiting.stream()
                        .flatMap(module -> module.waitingFor(person).stream())
                        .map(WaitingItem::kind)
                        .toList());
    }

    private List<String> trailKeys(Lead about) {
        return trail.of(Subject.of(about.id())).stream().map(Entry::key).toList();
    }

    private void as(Staff person, Runnable action) {
        people.as(person, action);
        reload();
    }

    private <T> T by(Staff person, Supplier<T> action) {
        T result = people.by(person, action);
        reload();
        return result;
    }

    private void reload() {
        database.flush();
        database.clear();
        if (lead != null) {
            lead = database.find(Lead.class, lead.id().value());
        }
    }

    private static void refused(String why, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .matches(refused -> refused.key().equals(why));
    }

    private static ByteArrayInputStream content(@Nullable String text) {
        return new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }
}
