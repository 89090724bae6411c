package org.jianfu.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.notification.Inbox;
import org.jianfu.rules.DayKind;
import org.jianfu.rules.HolidayCalendar;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

/** A plan of a unit on its way: its head signs, the office reviews, the leading group approves. */
@PortalTest
@Transactional
class ApprovalsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Subject PLAN = Subject.of("approval-test", 42);
    private static final String LINK = "staff/plans/42";
    private static final Announcement WAITING = new Announcement(
            "approval.notify.reminded", "approval.notify.reminded", "approval.notify.returned", List.of());

    @Autowired
    Approvals approvals;

    @Autowired
    ApprovalReading reading;

    @Autowired
    Delegations delegations;

    @Autowired
    Escalation escalation;

    @Autowired
    ApprovalWaiting waiting;

    @Autowired
    Inbox inbox;

    @Autowired
    Trail trail;

    @Autowired
    Vault vault;

    @Autowired
    Units units;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private UnitId bureau;
    private Staff clerk;
    private Staff head;
    private Staff deputy;
    private Staff reviewer;
    private Staff leader;
    private ApprovalId id;

    @BeforeEach
    void aPlanIsHandedIn() {
        clock.moveTo(MONDAY);
        UnitId city =
                units.add(new NewUnit("示例审批市", "", UnitCategory.CITY, null)).id();
        bureau = units.add(new NewUnit("示例审批局", "", UnitCategory.DEPARTMENT, city))
                .id();
        UnitId office = units.add(new NewUnit("示例审批办", "", UnitCategory.DEPARTMENT, city))
                .id();
        clerk = people.someone(bureau, Role.UNIT_LIAISON);
        head = people.someone(bureau, Role.UNIT_HEAD);
        deputy = people.someone(bureau, Role.UNIT_LIAISON);
        reviewer = people.someone(office, Role.SUPERVISOR);
        leader = people.someone(office, Role.LEADER);
        id = people.by(
                clerk,
                () -> approvals.submit(
                        new Submission(PLAN, LINK, WAITING, vault.keep(DataKey.fresh()), steps(office))));
    }

    private List<StepPlan> steps(UnitId office) {
        return List.of(
                new StepPlan("approval.step.added", Approver.in(bureau, Role.UNIT_HEAD)),
                new StepPlan(
                        "approval.step.added",
                        Approver.in(office, Role.SUPERVISOR),
                        5,
                        Approver.in(office, Role.LEADER)),
                new StepPlan("approval.step.added", Approver.in(office, Role.LEADER)));
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void itIsApprovedWhenEverybodyHasSignedInTheirOrder() {
        assertThat(approve(head, "计划已压减。")).isFalse();
        assertThat(approve(reviewer, "")).isFalse();
        assertThat(approve(leader, "同意，照此执行。")).isTrue();

        ApprovalRecord read = as(clerk);
        assertThat(read.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(read.drafter()).isEqualTo(clerk.name());
        assertThat(read.steps()).extracting(ApprovalRecord.Step::state).containsOnly(StepState.APPROVED);
        assertThat(read.steps()).extracting(ApprovalRecord.Step::opinion).containsExactly("计划已压减。", "", "同意，照此执行。");
        assertThat(read.steps())
                .extracting(
                        step -> step.signature().name(),
                        step -> step.signature().role())
                .containsExactly(
                        tuple(head.name(), Role.UNIT_HEAD),
                        tuple(reviewer.name(), Role.SUPERVISOR),
                        tuple(leader.name(), Role.LEADER));
        assertThat(read.acts()).isEmpty();
    }

    @Test
    void anOpenStepIsDueLaterWhenAWorkingDayTurnsOutToBeAHoliday(@Autowired HolidayCalendar calendar) {
        approve(head, "");
        assertThat(as(clerk).steps().get(1).due()).isEqualTo(MONDAY.plusDays(7));

        LocalDate friday = MONDAY.plusDays(4);
        people.as(
                people.someone(bureau, Role.SYSTEM_ADMIN),
                () -> calendar.enter(friday, friday, DayKind.HOLIDAY, "示例节", "示例通知"));

        assertThat(as(clerk).steps().get(1).due()).isEqualTo(MONDAY.plusDays(8));
        assertThat(trail.of(PLAN)).extracting(Entry::key).contains("approval.trail.recounted");
    }

    @Test
    void onlyWhoseTurnItIsMaySign() {
        assertRefused(() -> approve(reviewer, ""), "approval.refused.notYourTurn");
        assertRefused(() -> approve(deputy, ""), "approval.refused.notYourTurn");

        assertThat(as(head).acts())
                .containsExactlyInAnyOrder(
                        ApprovalAct.APPROVE,
                        ApprovalAct.SEND_BACK,
                        ApprovalAct.REJECT,
                        ApprovalAct.TRANSFER,
                        ApprovalAct.ADD_SIGNER);
        assertThat(as(leader).acts()).isEmpty();
        assertThat(as(clerk).acts()).containsExactlyInAnyOrder(ApprovalAct.WITHDRAW, ApprovalAct.REMIND);
        assertThat(as(clerk).steps().getFirst().signers()).containsExactly(head.name());
    }

    @Test
    void whoDraftedItDoesNotSignItEvenWithTheRole() {
        Staff both = people.someone(bureau, Role.UNIT_HEAD, Role.UNIT_LIAISON);
        ApprovalId own = people.by(
                both,
                () -> approvals.submit(new Submission(
                        PLAN,
                        LINK,
                        WAITING,
                        vault.keep(DataKey.fresh()),
                        List.of(new StepPlan("approval.step.added", Approver.in(bureau, Role.UNIT_HEAD))))));

        people.signIn(both);
        assertRefused(() -> approvals.approve(own, reading.of(own).version(), ""), "approval.refused.ownDraft");
    }

    @Test
    void nobodySignsTwoStepsOfOneRound() {
        Staff manyHats = people.someone(bureau, Role.UNIT_HEAD, Role.SUPERVISOR);
        ApprovalId two = people.by(
                clerk,
                () -> approvals.submit(new Submission(
                        PLAN,
                        LINK,
                        WAITING,
                        vault.keep(DataKey.fresh()),
                        List.of(
                                new StepPlan("approval.step.added", Approver.in(bureau, Role.UNIT_HEAD)),
                                new StepPlan("approval.step.added", Approver.anyone(Role.SUPERVISOR))))));
        people.signIn(manyHats);
        approvals.approve(two, reading.of(two).version(), "");

        assertRefused(() -> approvals.approve(two, reading.of(two).version(), ""), "approval.refused.signedAlready");
    }

    @Test
    void whatIsSentBackIsHandedInAgainAndSignedAnew() {
        approve(head, "");
        assertRefused(() -> sendBack(reviewer, " "), "kernel.refused.blank");
        sendBack(reviewer, "两个会可以合并。");

        ApprovalRecord returned = as(clerk);
        assertThat(returned.state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(returned.steps())
                .extracting(ApprovalRecord.Step::state)
                .containsExactly(StepState.APPROVED, StepState.RETURNED, StepState.SKIPPED);
        assertThat(returned.steps().get(1).opinion()).isEqualTo("两个会可以合并。");

        people.as(clerk, () -> approvals.submitAgain(id, steps(reviewer.unit())));

        assertThat(approve(head, "已合并。")).isFalse();
        ApprovalRecord again = as(clerk);
        assertThat(again.steps()).hasSize(6);
        assertThat(again.lastRound())
                .extracting(ApprovalRecord.Step::state)
                .containsExactly(StepState.APPROVED, StepState.OPEN, StepState.WAITING);
    }

    @Test
    void whatIsRefusedEnds() {
        people.as(head, () -> approvals.reject(id, version(), "今年不办。"));

        assertThat(as(clerk).state()).isEqualTo(ApprovalState.REJECTED);
        assertRefused(() -> approve(reviewer, ""), "kernel.refused.state");
    }

    @Test
    void theDrafterTakesItBackBeforeTheLastSignature() {
        approve(head, "");
        people.signIn(head);
        assertRefused(() -> approvals.withdraw(id, version()), "approval.refused.notYours");

        people.as(clerk, () -> approvals.withdraw(id, version()));

        assertThat(as(clerk).state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(waiting.waitingFor(reviewer)).isEmpty();
    }

    @Test
    void aStepIsHandedToSomebodyWithTheSameRole() {
        Staff otherHead = people.someone(reviewer.unit(), Role.UNIT_HEAD);
        people.signIn(head);
        assertRefused(() -> approvals.transfer(id, version(), deputy), "approval.refused.notFitting");
        assertRefused(() -> approvals.transfer(id, version(), clerk), "approval.refused.notFitting");
        approvals.transfer(id, version(), otherHead);

        assertRefused(() -> approve(head, ""), "approval.refused.notYourTurn");
        assertThat(approve(otherHead, "")).isFalse();
        assertThat(trail.of(PLAN)).extracting(Entry::key).contains("approval.trail.transferred");
    }

    @Test
    void anotherSignatureIsAskedForBeforeTheOwn() {
        people.as(head, () -> approvals.addSigner(id, version(), deputy, true));

        assertRefused(() -> approve(head, ""), "approval.refused.notYourTurn");
        approve(deputy, "数据核过了。");
        approve(head, "");

        assertThat(as(clerk).steps())
                .extracting(ApprovalRecord.Step::state)
                .containsExactly(StepState.APPROVED, StepState.APPROVED, StepState.OPEN, StepState.WAITING);
    }

    @Test
    void anotherSignatureIsAskedForAfterTheOwn() {
        people.as(head, () -> approvals.addSigner(id, version(), deputy, false));
        approve(head, "");

        assertThat(as(clerk).steps().get(1).signers()).containsExactly(deputy.name());
        approve(deputy, "");
        assertThat(as(clerk).steps().get(2).state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void aStandInSignsInTheOthersNameAndOnlyOnTheDaysAgreed() {
        people.as(
                head,
                () -> delegations.delegate(
                        new DelegationForm(deputy.id(), MONDAY.plusDays(1), MONDAY.plusDays(3), "出差")));
        assertRefused(() -> approve(deputy, ""), "approval.refused.notYourTurn");

        clock.moveTo(MONDAY.plusDays(1));
        people.signIn(deputy);
        assertThat(delegations.held())
                .extracting(held -> held.principal().name())
                .containsExactly(head.name());
        assertThat(as(deputy).standsInFor()).isEqualTo(head.name());
        approve(deputy, "");

        Signature signed = as(clerk).steps().getFirst().signature();
        assertThat(signed.name()).isEqualTo(deputy.name());
        assertThat(signed.standsInFor()).isEqualTo(head.name());
        assertThat(signed.role()).isEqualTo(Role.UNIT_HEAD);
    }

    @Test
    void aStandInWhoDraftedItCannotSignIt() {
        people.as(head, () -> delegations.delegate(new DelegationForm(clerk.id(), MONDAY, MONDAY.plusDays(3), "出差")));

        assertRefused(() -> approve(clerk, ""), "approval.refused.ownDraft");
        assertThat(waiting.waitingFor(clerk)).isEmpty();
    }

    @Test
    void aDelegationThatIsEndedCountsNoMore() {
        people.as(head, () -> delegations.delegate(new DelegationForm(deputy.id(), MONDAY, MONDAY.plusDays(3), "出差")));
        people.as(head, () -> delegations.end(delegations.given().getFirst().id()));

        assertRefused(() -> approve(deputy, ""), "approval.refused.notYourTurn");
    }

    @Test
    void delegationsThatMakeNoSenseAreRefused() {
        people.signIn(head);

        assertRefused(() -> delegate(reviewer, 0, 1, "出差"), "approval.refused.delegateElsewhere");
        assertRefused(() -> delegate(head, 0, 1, "出差"), "approval.refused.delegateElsewhere");
        assertRefused(() -> delegate(deputy, -1, 1, "出差"), "approval.refused.delegationDays");
        assertRefused(() -> delegate(deputy, 2, 1, "出差"), "approval.refused.delegationDays");
        assertRefused(() -> delegate(deputy, 0, 60, "出差"), "approval.refused.delegationTooLong");
        assertRefused(() -> delegate(deputy, 0, 1, " "), "kernel.refused.blank");
        assertRefused(() -> delegate(deputy, 0, 1, "𠮷".repeat(201)), "kernel.refused.tooLong");
        delegate(deputy, 0, 1, "𠮷".repeat(200));
        assertRefused(() -> delegate(deputy, 1, 2, "出差"), "approval.refused.delegatedAlready");
    }

    private void delegate(Staff to, int from, int until, String reason) {
        delegations.delegate(new DelegationForm(to.id(), MONDAY.plusDays(from), MONDAY.plusDays(until), reason));
    }

    @Test
    void theDrafterRemindsOnceADay() {
        people.signIn(clerk);
        approvals.remind(id, version());
        assertRefused(() -> approvals.remind(id, version()), "approval.refused.remindedToday");
        assertThat(as(clerk).acts()).doesNotContain(ApprovalAct.REMIND);

        clock.forward(Duration.ofDays(1));
        assertThat(as(clerk).acts()).contains(ApprovalAct.REMIND);
        people.as(clerk, () -> approvals.remind(id, version()));
        people.signIn(head);
        assertThat(inbox.unread()).isEqualTo(3);
    }

    @Test
    void aDeadlineThatPassesTellsThoseAboveAndSignsNothing() {
        approve(head, "");
        assertThat(as(clerk).steps().get(1).due()).isEqualTo(LocalDate.of(2026, 11, 30));

        clock.moveTo(LocalDate.of(2026, 11, 30));
        escalation.escalate();
        assertRefused(() -> approve(leader, ""), "approval.refused.notYourTurn");

        clock.moveTo(LocalDate.of(2026, 12, 1));
        escalation.escalate();
        escalation.escalate();

        assertThat(trail.of(PLAN)).extracting(Entry::key).containsOnlyOnce("approval.trail.escalated");
        assertThat(as(clerk).state()).isEqualTo(ApprovalState.IN_PROGRESS);
        assertThat(waiting.waitingFor(leader)).extracting(WaitingItem::link).containsExactly(LINK);
        approve(leader, "逾期，由我签。");
        assertThat(as(clerk).steps().get(1).signature().name()).isEqualTo(leader.name());
        assertRefused(() -> approve(leader, ""), "approval.refused.signedAlready");
    }

    @Test
    void whoIsRecusedNeitherSignsNorHearsOfIt() {
        approvals.recuse(id, head.id());

        assertRefused(() -> approve(head, ""), "approval.refused.recused");
        assertThat(waiting.waitingFor(head)).isEmpty();
    }

    @Test
    void whatWaitsStandsOnTheHomePageOfWhoeverSignsNext() {
        assertThat(waiting.waitingFor(head)).extracting(WaitingItem::link).containsExactly(LINK);
        assertThat(waiting.waitingFor(reviewer)).isEmpty();

        approve(head, "");

        assertThat(waiting.waitingFor(head)).isEmpty();
        assertThat(waiting.waitingFor(reviewer))
                .extracting(WaitingItem::link, WaitingItem::due)
                .containsExactly(tuple(LINK, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void anActOnAnOlderPictureIsRefused() {
        Integer seen = version();
        approve(head, "");

        people.signIn(reviewer);
        assertThatThrownBy(() -> approvals.approve(id, seen, ""))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void opinionsAreNotReadInTheDatabase() {
        approve(head, "涉及示例乡的三张表");

        byte[] kept = sql.sql("select opinion from approval_step where opinion is not null order by id desc limit 1")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("示例乡");
        assertThat(as(clerk).steps().getFirst().opinion()).isEqualTo("涉及示例乡的三张表");
    }

    @Test
    void anOpinionIsCountedInCharactersAsPeopleSeeThem() {
        assertRefused(() -> approve(head, "𠮷".repeat(501)), "kernel.refused.tooLong");

        approve(head, "𠮷".repeat(500));
        assertThat(as(clerk).steps().getFirst().opinion()).hasSize(1000);
    }

    private boolean approve(Staff by, String opinion) {
        return people.by(by, () -> approvals.approve(id, version(), opinion));
    }

    private void sendBack(Staff by, String opinion) {
        people.as(by, () -> approvals.sendBack(id, version(), opinion));
    }

    private ApprovalRecord as(Staff reader) {
        return people.by(reader, () -> reading.of(id));
    }

    private Integer version() {
        return people.by(clerk, () -> reading.of(id)).version();
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
