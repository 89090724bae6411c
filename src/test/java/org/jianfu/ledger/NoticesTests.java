package org.jianfu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jianfu.vault.AcceptedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@RecordApplicationEvents
@Transactional
class NoticesTests {

    /** A Monday; no holiday until April. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeReading reading;

    @Autowired
    private LedgerWaiting waiting;

    @Autowired
    private ObjectProvider<WaitingWork> modules;

    @Autowired
    private Trail trail;

    @Autowired
    private Units units;

    @Autowired
    private Desks desks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private InventedOffice t;

    @BeforeEach
    void plant() {
        clock.moveTo(TODAY);
        t = new InventedOffice(units, desks, people);
        people.signIn(t.handler);
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void theTemplateNamesUnitFactsRuleAndDeadlines() {
        NoticeSuggestion suggestion = notices.suggest(ledger.enter(t.violation()));
        assertThat(suggestion.level()).isEqualTo(NoticeLevel.REMINDER);
        Wording wording = suggestion.wording(suggestion.level());
        assertThat(wording.addressee()).isEqualTo("示例乡");
        assertThat(wording.body()).contains("2026年2月10日", "七千二百字", "第二条", "3个工作日", "10个工作日");
    }

    @Test
    void aRepeatedBreachIsSuggestedAsAWarningThatSaysHowOften() {
        ledger.enter(t.violation());
        NoticeSuggestion suggestion = notices.suggest(ledger.enter(t.violation()));
        assertThat(suggestion.level()).isEqualTo(NoticeLevel.WARNING);
        assertThat(suggestion.wording(NoticeLevel.WARNING).body()).contains("已有1次同类问题");
    }

    @Test
    void eachEntryHasOneNotice() {
        NegativeEntryId entry = ledger.enter(t.violation());
        draft(entry);
        refused(() -> draft(entry), "ledger.refused.alreadyDrafted");
    }

    @Test
    void theUnitSeesNothingBeforeItIsIssued() {
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id));
        for (Staff person : List.of(t.liaison, t.head, t.inspector)) {
            people.signIn(person);
            assertThat(reading.after(null, NoticeFilter.ALL, 50))
                    .extracting(NoticeRow::id)
                    .doesNotContain(id);
            notFound(() -> reading.get(id));
        }
    }

    @Test
    void whoeverProposedItCannotApproveItEvenAsASupervisor() {
        people.signIn(t.supervisor);
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id));
        refused(() -> notices.approve(id, version(id), true), "approval.refused.ownDraft");
        assertThat(reading.get(id).letter().state()).isEqualTo(NoticeState.PROPOSED);
        assertThat(everythingThatWaitsFor(t.supervisor)).isEmpty();
        assertThat(everythingThatWaitsFor(t.secondSupervisor))
                .extracting(WaitingItem::link)
                .containsExactly("staff/leads/" + reading.get(id).letter().lead() + "/notice");
    }

    @Test
    void whoeverProposedItLastCountsAfterItCameBack() {
        NoticeId id = proposed();
        people.as(t.supervisor, () -> {
            notices.returnToDraft(id, version(id), "事实写得不清楚");
            notices.propose(id, version(id));
        });
        people.signIn(t.supervisor);
        refused(() -> notices.approve(id, version(id), true), "approval.refused.ownDraft");
        people.signIn(t.secondSupervisor);
        notices.approve(id, version(id), true);
        assertThat(reading.get(id).letter().state()).isEqualTo(NoticeState.ISSUED);
    }

    @Test
    void whatComesBackSaysWhyAndKeepsItsEarlierRound() {
        NoticeId id = proposed();
        people.as(t.supervisor, () -> notices.returnToDraft(id, version(id), "请核对条款"));
        assertThat(everythingThatWaitsFor(t.supervisor)).isEmpty();
        assertThat(reading.get(id).steps().getLast().reason()).isEqualTo("请核对条款");
        notices.propose(id, version(id));
        assertThat(reading.get(id).approval().earlierRounds())
                .extracting(ApprovalRecord.Step::opinion)
                .containsExactly("请核对条款");
        assertThat(everythingThatWaitsFor(t.supervisor)).hasSize(1);
    }

    @Test
    void whoSteppedBackFromTheLeadNeitherHearsOfItsNoticeNorSignsIt() {
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id), Set.of(t.secondSupervisor.id()));
        assertThat(everythingThatWaitsFor(t.secondSupervisor)).isEmpty();
        people.signIn(t.secondSupervisor);
        refused(() -> notices.approve(id, version(id), true), "approval.refused.recused");

        notices.recuse(reading.get(id).letter().lead(), t.supervisor.id());
        assertThat(everythingThatWaitsFor(t.supervisor)).isEmpty();
    }

    @Test
    void theProposerTakesItBackAndProposesItAnew() {
        NoticeId id = proposed();
        act(id, t.handler, new ApprovalCommand.Withdraw());
        assertThat(reading.get(id).letter().state()).isEqualTo(NoticeState.DRAFT);
        assertThat(everythingThatWaitsFor(t.supervisor)).isEmpty();

        notices.propose(id, version(id));
        assertThat(everythingThatWaitsFor(t.supervisor)).hasSize(1);
    }

    @Test
    void itIsIssuedWithTheLastSignature() {
        NoticeId id = proposed();
        act(id, t.supervisor, new ApprovalCommand.AddSigner(t.secondSupervisor.id(), false));
        people.as(t.supervisor, () -> notices.approve(id, version(id), true, "事实清楚。"));
        assertThat(reading.get(id).letter().state()).isEqualTo(NoticeState.PROPOSED);
        assertThat(everythingThatWaitsFor(t.supervisor)).isEmpty();

        people.as(t.secondSupervisor, () -> notices.approve(id, version(id), true, "同意发出。"));
        assertThat(reading.get(id).letter().number()).isNotNull();
        assertThat(trail.of(Subject.of("notice", id.value())))
                .extracting(Entry::key)
                .contains("ledger.trail.agreed", "ledger.trail.issued");
    }

    @Test
    void itIsHandedOnOnlyToSupervisorsOfItsDesk() {
        NoticeId id = proposed();
        Staff elsewhere = t.someone(t.otherTown, Role.SUPERVISOR);
        refused(
                () -> act(id, t.supervisor, new ApprovalCommand.Transfer(elsewhere.id())),
                "approval.refused.notFitting");
        assertThat(people.by(t.supervisor, () -> reading.get(id).approval().colleagues()))
                .containsExactly(t.secondSupervisor);
        refused(() -> act(id, t.supervisor, new ApprovalCommand.Approve("")), "kernel.refused.state");
    }

    @Test
    void theApprovalFormCarriesEveryOpinionAndSignature() throws IOException {
        NoticeId id = proposed();
        people.as(t.supervisor, () -> notices.returnToDraft(id, version(id), "请写明条款。"));
        notices.propose(id, version(id));
        people.as(t.supervisor, () -> notices.approve(id, version(id), true, "措辞平和，同意发出。"));

        assertThat(reading.approvalForm(id, LetterFormat.DOCX).content()).startsWith('P', 'K');
        LetterDownload pdf = reading.approvalForm(id, LetterFormat.PDF);
        assertThat(pdf.fileName()).startsWith("减负提示〔2026〕").endsWith("审批表.pdf");
        assertThat(text(pdf.content()))
                .contains("预警工作提示审批表", "示例乡", "七千二百字")
                .contains("第1轮", "退回修改：请写明条款。")
                .contains("第2轮", "措辞平和，同意发出。")
                .contains("提请：" + t.handler.name(), t.supervisor.name() + "（专班负责人）2026年3月2日");
    }

    @Test
    void theUnitKnowsNothingOfHowItWasApproved() {
        NoticeId id = issued();
        people.signIn(t.liaison);
        assertThat(reading.get(id).approval()).isNull();
        notFound(() -> reading.approvalForm(id, LetterFormat.PDF));
        people.signIn(t.inspector);
        assertThat(reading.get(id).approval()).isNull();
        notFound(() -> reading.approvalForm(id, LetterFormat.PDF));
    }

    @Test
    void aHandlerCannotApprove() {
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id));
        assertThatThrownBy(() -> notices.approve(id, version(id), true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void approvingGivesNumberAndDueDatesAndTellsTheUnit() {
        NoticeId id = issued();
        Notice notice = reading.get(id).letter();
        assertThat(notice.number()).matches("减负提示〔2026〕[1-9]\\d*号");
        assertThat(notice.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(notice.answerBy()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(waiting.waitingFor(t.liaison))
                .containsExactly(new WaitingItem(
                        "ledger.waiting.ISSUED",
                        List.of(String.valueOf(notice.number())),
                        notice.acknowledgeBy(),
                        "staff/notices/" + id));
        assertThat(trail.of(Subject.of(notice.lead())).getLast().about()).isEqualTo(Subject.of(id));
    }

    @Test
    void aRefusedApprovalTakesNoNumber() {
        int first = sequence(issued());
        people.signIn(t.handler);
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id));
        people.signIn(t.supervisor);
        refused(() -> notices.approve(id, version(id), false), "ledger.refused.wordingNotConfirmed");
        notices.approve(id, version(id), true);
        assertThat(sequence(id)).isEqualTo(first + 1);
    }

    @Test
    void onlyTheUnitItselfSeesItAndNoUnitAboveOrBelow() {
        NoticeId id = issued();
        people.signIn(t.head);
        assertThat(reading.after(null, NoticeFilter.ALL, 50)).hasSize(1);
        Staff areaHead = t.someone(t.area, Role.UNIT_HEAD, Role.UNIT_LIAISON);
        for (Staff person : List.of(t.otherLiaison, t.villageLiaison, areaHead)) {
            people.signIn(person);
            assertThat(reading.after(null, NoticeFilter.ALL, 50)).isEmpty();
            notFound(() -> reading.get(id));
            notFound(() -> reading.download(id, LetterFormat.PDF));
            notFound(() -> notices.acknowledge(id, 0));
            assertThat(waiting.waitingFor(person)).isEmpty();
        }
    }

    @Test
    void handlersWhoBelongToTheUnitDoNotWorkOnIt() {
        NoticeId id = draft(ledger.enter(t.violation()));
        people.signIn(t.someone(t.town, Role.CASE_HANDLER, Role.SUPERVISOR));
        assertThat(reading.after(null, NoticeFilter.ALL, 50)).isEmpty();
        notFound(() -> reading.get(id));
    }

    @Test
    void theUnitDoesNotSeeHowItWasDrafted() {
        NoticeId id = issued();
        people.signIn(t.liaison);
        assertThat(reading.get(id).steps())
                .extracting(step -> (Object) step.state())
                .containsExactly(NoticeState.ISSUED);
        assertThat(reading.get(id).asDesk()).isFalse();
    }

    @Test
    void theUnitAcknowledgesAndAnswersAndTheDeskCloses() throws IOException {
        NoticeId id = issued();
        people.signIn(t.liaison);
        notices.acknowledge(id, version(id));
        byte[] text = "整改台账".getBytes(StandardCharsets.UTF_8);
        AcceptedFile file = notices.receive(id, "整改台账.txt", new ByteArrayInputStream(text));
        notices.answer(id, version(id), new ReplyForm("已压缩篇幅并重新印发。𠮷", List.of(file)));
        assertThat(waiting.waitingFor(t.liaison)).isEmpty();

        people.signIn(t.handler);
        assertThat(waiting.waitingFor(t.handler))
                .extracting(WaitingItem::kind)
                .containsExactly("ledger.waiting.ANSWERED");
        UnitReply reply = reading.get(id).replies().getFirst();
        assertThat(reply.text()).isEqualTo("已压缩篇幅并重新印发。𠮷");
        assertThat(reply.by()).isEqualTo(t.liaison.id());
        assertThat(reply.files()).extracting(UnitReply.File::name).containsExactly("整改台账.txt");
        try (var content = reading.file(id, reply.files().getFirst().stored())) {
            assertThat(content.readAllBytes()).isEqualTo(text);
        }
        notices.close(id, version(id));
        assertThat(reading.get(id).letter().closedOn()).isEqualTo(TODAY);
        assertThat(events.stream(NoticeClosed.class)).hasSize(1);
    }

    @Test
    void anAnswerSentBackIsDueAgainWithItsReason() {
        NoticeId id = answered();
        people.signIn(t.supervisor);
        notices.sendBack(id, version(id), "没有说明如何防止再次发生");
        people.signIn(t.liaison);
        LetterDetail<Notice> detail = reading.get(id);
        assertThat(detail.steps().getLast().reason()).isEqualTo("没有说明如何防止再次发生");
        assertThat(detail.letter().due()).isEqualTo(LocalDate.of(2026, 3, 16));
        notices.answer(id, version(id), new ReplyForm("补充了长效措施。", List.of()));
        assertThat(reading.get(id).replies()).hasSize(2);
    }

    @Test
    void aStepOnSomethingThatChangedMeanwhileIsAConflict() {
        NoticeId id = issued();
        people.signIn(t.liaison);
        int seen = version(id);
        notices.acknowledge(id, seen);
        assertThatThrownBy(() -> notices.acknowledge(id, seen - 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void everyStepIsOnTheLeadsTimeline() {
        NoticeId id = answered();
        people.signIn(t.supervisor);
        notices.close(id, version(id));
        var lead = reading.get(id).letter().lead();
        assertThat(trail.of(Subject.of(lead)))
                .extracting(Entry::key)
                .containsExactly(
                        "ledger.trail.entered",
                        "ledger.trail.drafted",
                        "ledger.trail.proposed",
                        "ledger.trail.issued",
                        "ledger.trail.acknowledged",
                        "ledger.trail.answered",
                        "ledger.trail.closed");
    }

    @Test
    void theLetterIsThereAsWordAndPdf() {
        NoticeId id = issued();
        assertThat(reading.download(id, LetterFormat.DOCX).content()).startsWith('P', 'K');
        LetterDownload pdf = reading.download(id, LetterFormat.PDF);
        assertThat(pdf.content()).startsWith('%', 'P', 'D', 'F');
        assertThat(pdf.fileName()).startsWith("减负提示〔2026〕").endsWith(".pdf");
    }

    private NoticeId answered() {
        NoticeId id = issued();
        people.signIn(t.liaison);
        notices.acknowledge(id, version(id));
        notices.answer(id, version(id), new ReplyForm("已改正。", List.of()));
        return id;
    }

    private NoticeId issued() {
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id));
        people.signIn(t.supervisor);
        notices.approve(id, version(id), true);
        return id;
    }

    private NoticeId proposed() {
        NoticeId id = draft(ledger.enter(t.violation()));
        notices.propose(id, version(id));
        return id;
    }

    private void act(NoticeId id, Staff who, ApprovalCommand command) {
        people.as(who, () -> notices.act(id, reading.get(id).approval().version(), command));
    }

    private List<WaitingItem> everythingThatWaitsFor(Staff person) {
        return people.by(
                person,
                () -> modules.stream()
                        .flatMap(module -> module.waitingFor(person).stream())
                        .toList());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("\\s", "")
                    .replace('(', '（')
                    .replace(')', '）')
                    .replace(',', '，')
                    .replace(':', '：');
        }
    }

    private NoticeId draft(NegativeEntryId entry) {
        NoticeSuggestion suggestion = notices.suggest(entry);
        return notices.draft(entry, new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
    }

    private int version(NoticeId id) {
        return reading.get(id).letter().version();
    }

    private int sequence(NoticeId id) {
        return Integer.parseInt(
                String.valueOf(reading.get(id).letter().number()).replaceAll(".*〕(\\d+)号", "$1"));
    }

    private static void notFound(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NotVisible.class);
    }

    private static void refused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
