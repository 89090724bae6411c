package org.jianfu.ecology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.LedgerKinds;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.NoticeSuggestion;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Basis;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
class EcologyPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Quarter QUARTER = new Quarter(2026, 1);

    @Autowired
    private EcologyPages pages;

    @Autowired
    private SheetSigning signing;

    @Autowired
    private Commending commending;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeReading reading;

    @Autowired
    private UnitHistory history;

    @Autowired
    private Units units;

    @Autowired
    private Desks desks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

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
    void everyVerifiedStepStandsOnTheSheetOfItsQuarter() {
        NoticeId notice = closedNotice();
        people.signIn(t.inspector);
        pages.page(t.town, 2026);
        SheetContent sheet = current();
        assertThat(sheet.lines())
                .extracting(SheetContent.Line::kind)
                .containsExactly(LedgerKinds.VIOLATION, LedgerKinds.NOTICE, LedgerKinds.CORRECTION);
        assertThat(sheet.lines().getFirst().text()).contains("七千二百字", "第二条");
        assertThat(sheet.lines().get(1).link()).isEqualTo("staff/notices/" + notice);
        assertThat(pages.page(t.town, 2026).quarters().get(1).current().lines()).isEmpty();
    }

    @Test
    void theUnitsOwnPeopleSeeTheirPageAndNoOther() {
        for (Staff person : List.of(t.liaison, t.head)) {
            people.signIn(person);
            assertThat(pages.page(t.town, 2026).name()).isEqualTo("示例乡");
            notFound(() -> pages.page(t.otherTown, 2026));
            notFound(() -> pages.page(t.village, 2026));
            notFound(() -> pages.page(t.area, 2026));
            assertThatThrownBy(() -> pages.overview(new EcologyFilter("", 2026)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        people.signIn(t.handler);
        notFound(() -> pages.page(t.town, 2026));
    }

    @Test
    void linksAreForThoseWhoMayOpenThem() {
        String link = "staff/notices/" + closedNotice();
        people.signIn(t.liaison);
        assertThat(pages.mayFollow(link)).isTrue();
        people.signIn(t.someone(t.otherTown, Role.LEADER));
        assertThat(pages.page(t.town, 2026).quarters().getFirst().current().lines())
                .isNotEmpty();
        assertThat(pages.mayFollow(link)).isFalse();
    }

    @Test
    void aQuarterIsSignedOnceItIsOver() {
        people.signIn(t.inspector);
        refused(this::sign, "ecology.refused.notOver");
        clock.moveTo(LocalDate.of(2026, 4, 1));
        sign();
        refused(this::sign, "ecology.refused.signed");
    }

    /** What the approver has yet to read beside the report, the unit must not read on its page. */
    @Test
    void aUnitDoesNotLearnOfAnEntryBeforeALetterAboutItIsIssued() {
        NegativeEntryId entry = ledger.enter(t.violation());
        NoticeId notice = proposedNotice(entry);
        for (Staff person : List.of(t.liaison, t.head, t.inspector)) {
            people.signIn(person);
            assertThat(current().lines()).isEmpty();
        }
        assertThat(counted(LedgerKinds.VIOLATION)).isZero();

        people.signIn(t.supervisor);
        notices.approve(notice, version(notice), true);

        people.signIn(t.liaison);
        assertThat(current().lines())
                .extracting(SheetContent.Line::kind)
                .containsExactly(LedgerKinds.VIOLATION, LedgerKinds.NOTICE);
        people.signIn(t.inspector);
        assertThat(counted(LedgerKinds.VIOLATION)).isEqualTo(1);
    }

    @Test
    void anEntryStandsInTheQuarterInWhichTheUnitLearntOfIt() {
        NegativeEntryId entry = ledger.enter(t.violation());
        NoticeId notice = proposedNotice(entry);
        clock.moveTo(LocalDate.of(2026, 4, 2));
        people.signIn(t.supervisor);
        notices.approve(notice, version(notice), true);

        people.signIn(t.liaison);
        assertThat(current().lines()).isEmpty();
        assertThat(pages.page(t.town, 2026).quarters().get(1).current().lines())
                .extracting(SheetContent.Line::kind)
                .containsExactly(LedgerKinds.VIOLATION, LedgerKinds.NOTICE);
    }

    @Test
    void anEntryStruckBeforeAnythingWasIssuedIsNeverToldTheUnit() {
        NegativeEntryId entry = ledger.enter(t.violation());
        people.signIn(t.supervisor);
        ledger.strike(entry, "复核认定不属于违规");

        people.signIn(t.liaison);
        assertThat(current().lines()).isEmpty();
    }

    @Test
    void nobodySignsWhatChangedAfterTheyLooked() {
        people.signIn(t.inspector);
        String seen = current().hash();
        issuedNotice();
        people.signIn(t.inspector);
        clock.moveTo(LocalDate.of(2026, 4, 1));
        refused(() -> signing.sign(t.town, QUARTER, seen), "ecology.refused.changed");
    }

    @Test
    void onlyAnInspectorSignsAndNotTheOwnUnit() {
        clock.moveTo(LocalDate.of(2026, 4, 1));
        people.signIn(t.supervisor);
        assertThatThrownBy(this::sign).isInstanceOf(AccessDeniedException.class);
        people.signIn(t.someone(t.town, Role.DISCIPLINE_INSPECTOR));
        refused(this::sign, "ecology.refused.ownUnit");
    }

    @Test
    void aFrozenSheetStaysWhenTheLedgerChangesAndACorrectionRefersToIt() {
        NegativeEntryId entry = issuedNotice();
        clock.moveTo(LocalDate.of(2026, 4, 1));
        people.signIn(t.inspector);
        EcologySheetId first = sign();
        refused(() -> signing.correct(first, current().hash(), "复核"), "ecology.refused.nothingToCorrect");

        people.as(t.supervisor, () -> ledger.strike(entry, "复核认定不属于违规"));
        QuarterSheets changed = quarter();
        assertThat(changed.isOutdated()).isTrue();
        assertThat(changed.signed().getFirst().content().lines().getFirst().text())
                .doesNotContain("冲销");

        signing.correct(first, changed.current().hash(), "台账已冲销一条");
        List<EcologySheet> signed = quarter().signed();
        assertThat(signed).extracting(EcologySheet::revision).containsExactly(0, 1);
        assertThat(signed.getFirst().content().lines().getFirst().text()).doesNotContain("冲销");
        assertThat(signed.getLast().content().lines().getFirst().text()).contains("冲销", "复核认定不属于违规");
        assertThat(signed.getLast().reason()).isEqualTo("台账已冲销一条");
        assertThat(quarter().isOutdated()).isFalse();
    }

    @Test
    void aCommendationHasItsBasis() {
        people.signIn(t.supervisor);
        commending.commend(t.town, new CommendationForm(TODAY, "精简报表一半以上", "示例通报〔2026〕1号"));
        assertThat(current().lines(EcologyPart.COMMENDED))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("精简报表一半以上（依据：示例通报〔2026〕1号）"));
        assertThatThrownBy(() -> new CommendationForm(TODAY, "精简报表", " ")).isInstanceOf(Refused.class);
    }

    @Test
    void theOverviewCountsEachUnit() {
        closedNotice();
        people.signIn(t.inspector);
        EcologyOverview row = pages.overview(new EcologyFilter("", 2026)).stream()
                .filter(unit -> unit.unit().equals(t.town))
                .findFirst()
                .orElseThrow();
        assertThat(row.count(LedgerKinds.VIOLATION)).isEqualTo(1);
        assertThat(row.count(LedgerKinds.NOTICE)).isEqualTo(1);
        assertThat(row.count(LedgerKinds.CORRECTION)).isEqualTo(1);
        assertThat(row.count(LedgerKinds.ORDER)).isZero();
    }

    @Test
    void theUnitsWhereMostHappenedComeFirst() {
        closedNotice();
        issuedNotice();
        people.signIn(t.inspector);
        List<EcologyOverview> rows = pages.overview(new EcologyFilter("", 2026));
        assertThat(rows)
                .extracting(row ->
                        row.count(LedgerKinds.VIOLATION) + row.count(LedgerKinds.NOTICE) + row.count(LedgerKinds.ORDER))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains(0L);
        assertThat(rows.getFirst().count(LedgerKinds.VIOLATION)).isPositive();
    }

    @Test
    void aSuccessorShowsWhereThePredecessorsSheetsAre() {
        people.as(
                t.someone(t.office, Role.SYSTEM_ADMIN),
                () -> history.merge(Set.of(t.otherTown), t.town, new Basis(TODAY, "示例编〔2026〕1号")));
        people.signIn(t.liaison);
        assertThat(pages.page(t.town, 2026).predecessors())
                .containsExactly(new EcologyPage.Predecessor(t.otherTown, "示例镇", 2026, true));
        assertThat(pages.page(t.otherTown, 2026).name()).isEqualTo("示例镇");
    }

    @Test
    void thereIsNoPageBeforeTheEffortBeganNorInTheFuture() {
        people.signIn(t.inspector);
        notFound(() -> pages.page(t.town, 2018));
        notFound(() -> pages.page(t.town, 2027));
    }

    private NoticeId proposedNotice(NegativeEntryId entry) {
        people.signIn(t.handler);
        NoticeSuggestion suggestion = notices.suggest(entry);
        NoticeId id =
                notices.draft(entry, new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
        notices.propose(id, version(id));
        return id;
    }

    private NegativeEntryId issuedNotice() {
        people.signIn(t.handler);
        NegativeEntryId entry = ledger.enter(t.violation());
        NoticeId id = proposedNotice(entry);
        people.signIn(t.supervisor);
        notices.approve(id, version(id), true);
        return entry;
    }

    private NoticeId closedNotice() {
        NoticeId id = proposedNotice(ledger.enter(t.violation()));
        people.signIn(t.supervisor);
        notices.approve(id, version(id), true);
        people.signIn(t.liaison);
        notices.acknowledge(id, version(id));
        notices.answer(id, version(id), new ReplyForm("已改正。", List.of()));
        people.signIn(t.handler);
        notices.close(id, version(id));
        return id;
    }

    private long counted(EcologyKind kind) {
        return pages.overview(new EcologyFilter("", 2026)).stream()
                .filter(unit -> unit.unit().equals(t.town))
                .findFirst()
                .orElseThrow()
                .count(kind);
    }

    private int version(NoticeId id) {
        return reading.get(id).letter().version();
    }

    private EcologySheetId sign() {
        return signing.sign(t.town, QUARTER, current().hash());
    }

    private SheetContent current() {
        return quarter().current();
    }

    private QuarterSheets quarter() {
        return pages.page(t.town, 2026).quarters().getFirst();
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
