package org.jianfu.ecology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.Ledger;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor hands a quarter's sheet in, an inspector signs it or sends it back. */
@PortalTest
@Transactional
class SheetSigningTests {

    private static final Quarter QUARTER = new Quarter(2026, 1);

    @Autowired
    EcologyPages pages;

    @Autowired
    SheetSigning signing;

    @Autowired
    Ledger ledger;

    @Autowired
    ObjectProvider<WaitingWork> waiting;

    @Autowired
    Trail trail;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private InventedOffice t;
    private Staff ownInspector;

    @BeforeEach
    void aSheetIsHandedIn() {
        clock.moveTo(LocalDate.of(2026, 4, 1));
        t = new InventedOffice(units, desks, people);
        ownInspector = t.someone(t.town, Role.DISCIPLINE_INSPECTOR);
        people.as(t.supervisor, this::handIn);
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void itWaitsForInspectorsOfOtherUnits() {
        assertThat(waitsFor(t.inspector)).isTrue();
        assertThat(waitsFor(ownInspector)).isFalse();
        assertThat(waitsFor(t.supervisor)).isFalse();
        assertThat(approval(t.inspector).may(ApprovalAct.APPROVE)).isTrue();
        assertThat(approval(ownInspector).may(ApprovalAct.APPROVE)).isFalse();
    }

    @Test
    void theSignatureFreezesItWithItsOpinion() {
        people.as(t.inspector, () -> signing.sign(t.town, QUARTER, hash(), "情况属实。"));

        ApprovalRecord approval = approval(t.supervisor);
        assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.steps().getFirst().opinion()).isEqualTo("情况属实。");
        EcologySheet frozen = quarter(t.supervisor).signed().getFirst();
        assertThat(frozen.signature().name()).isEqualTo(t.inspector.name());
        assertThat(frozen.signature().role()).isEqualTo(Role.DISCIPLINE_INSPECTOR);
        assertThat(waitsFor(t.inspector)).isFalse();
    }

    @Test
    void itComesBackWithAReasonAndIsHandedInAgain() {
        people.signIn(t.inspector);
        refused(() -> act(t.inspector, new ApprovalCommand.SendBack(" ")), "kernel.refused.blank");
        act(t.inspector, new ApprovalCommand.SendBack("表扬的依据没有文号。"));

        assertThat(waitsFor(t.inspector)).isFalse();
        assertThat(waitsFor(t.supervisor)).isTrue();
        assertThat(quarter(t.supervisor).mayBeHandedIn()).isTrue();
        refused(() -> people.as(t.inspector, () -> signing.sign(t.town, QUARTER, hash())), "kernel.refused.state");

        people.as(t.secondSupervisor, this::handIn);
        assertThat(waitsFor(t.supervisor)).isFalse();
        assertThat(approval(t.inspector).earlierRounds())
                .extracting(ApprovalRecord.Step::opinion)
                .containsExactly("表扬的依据没有文号。");
        people.as(t.inspector, () -> signing.sign(t.town, QUARTER, hash()));
        assertThat(quarter(t.supervisor).isSigned()).isTrue();
        assertThat(trail.of(Subject.of(t.town)))
                .extracting(Entry::key)
                .contains("ecology.trail.handedIn", "ecology.trail.returned", "ecology.trail.signed");
    }

    @Test
    void whoHandedItInTakesItBackAndMayHandItInAnew() {
        refused(() -> people.as(t.secondSupervisor, this::handIn), "ecology.refused.handedIn");
        act(t.supervisor, new ApprovalCommand.Withdraw());

        assertThat(waitsFor(t.inspector)).isFalse();
        people.as(t.secondSupervisor, this::handIn);
        assertThat(waitsFor(t.inspector)).isTrue();
    }

    @Test
    void whatWasTakenBackMayStillBeSignedAtOnce() {
        act(t.supervisor, new ApprovalCommand.Withdraw());

        people.as(t.inspector, () -> signing.sign(t.town, QUARTER, hash()));
        assertThat(quarter(t.supervisor).isSigned()).isTrue();
    }

    @Test
    void itIsHandedOnToInspectorsOfOtherUnitsOnly() {
        Staff colleague = t.someone(t.inspector.unit(), Role.DISCIPLINE_INSPECTOR);
        assertThat(approval(t.inspector).colleagues()).contains(colleague).doesNotContain(ownInspector, t.inspector);
        refused(() -> act(t.inspector, new ApprovalCommand.Transfer(ownInspector.id())), "approval.refused.notFitting");

        act(t.inspector, new ApprovalCommand.Transfer(colleague.id()));
        assertThat(waitsFor(t.inspector)).isFalse();
        assertThat(waitsFor(colleague)).isTrue();
        refused(
                () -> people.as(t.inspector, () -> signing.sign(t.town, QUARTER, hash())),
                "approval.refused.notYourTurn");
        people.as(colleague, () -> signing.sign(t.town, QUARTER, hash()));
        assertThat(quarter(t.supervisor).isSigned()).isTrue();
    }

    @Test
    void nobodySignsOrRefusesItUnseen() {
        refused(() -> act(t.inspector, new ApprovalCommand.Approve("")), "kernel.refused.state");
        refused(() -> act(t.inspector, new ApprovalCommand.Reject("不行")), "kernel.refused.state");
        people.as(t.handler, () -> ledger.enter(t.violation()));
        people.signIn(t.liaison);
        assertThatThrownBy(this::handIn).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theUnitItselfSeesNothingOfTheApproval() {
        people.signIn(t.liaison);
        assertThat(quarter(t.liaison).approval()).isNull();
    }

    private void handIn() {
        signing.handIn(t.town, QUARTER, hash());
    }

    private void act(Staff who, ApprovalCommand command) {
        people.as(who, () -> signing.act(t.town, QUARTER, approval(who).version(), command));
    }

    private String hash() {
        return pages.page(t.town, 2026).quarters().getFirst().current().hash();
    }

    private ApprovalRecord approval(Staff reader) {
        return quarter(reader).approval();
    }

    private QuarterSheets quarter(Staff reader) {
        return people.by(reader, () -> pages.page(t.town, 2026).quarters().getFirst());
    }

    private boolean waitsFor(Staff person) {
        return people.by(
                person,
                () -> waiting.stream()
                        .flatMap(work -> work.waitingFor(person).stream())
                        .map(WaitingItem::link)
                        .anyMatch(EcologyLinks.to(t.town, 2026)::equals));
    }

    private static void refused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
