package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.rules.Rules;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Statements;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Confirmation PAPER = new Confirmation("纸质文件", TODAY);

    @Autowired
    Policies policies;

    @Autowired
    PolicyDesk desk;

    @Autowired
    Rules rules;

    @Autowired
    Trail trail;

    @Autowired
    Units units;

    @Autowired
    TestPeople people;

    private Staff editor;

    @BeforeEach
    void signIn() {
        editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
        people.signIn(editor);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void everyPolicyOfTheTableIsThereInItsOrder() {
        assertThat(policies.all())
                .extracting(PolicyHead::code)
                .containsSubsequence(Facts.rows("policies").stream()
                        .map(row -> row.get("code"))
                        .toList());
    }

    @Test
    void everyClauseOfTheTableIsThereUnderItsAnchor() {
        assertThat(Facts.rows("policy-clauses"))
                .allSatisfy(row -> assertThat(policies.page(row.get("policy")).clauses())
                        .anySatisfy(clause -> {
                            assertThat(clause.text().anchor()).isEqualTo(row.get("anchor"));
                            assertThat(clause.text().body()).isEqualTo(row.get("summary"));
                        }));
    }

    @Test
    void everyRuleOfTheTableStandsInAClauseOfTheLibrary() {
        ClauseIndex clauses = policies.index();
        assertThat(Facts.rows("rules"))
                .filteredOn(row -> !row.get("policy").isEmpty())
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> {
                    ClauseRef ref = rules.get(row.get("id")).standsAt();
                    assertThat(clauses.find(ref))
                            .get()
                            .extracting(CitedClause::ref)
                            .isEqualTo(new ClauseRef(row.get("policy"), row.get("anchor")));
                });
    }

    @Test
    void theRulesOf2024AreInForceSinceTheyWereIssuedAYearBeforeAnybodyCouldReadThem() {
        PolicyHead head = policies.page("formalism-rules").head();

        assertThat(head.status()).isEqualTo(PolicyStatus.IN_FORCE);
        assertThat(head.particulars().issued()).hasToString("2024-08-06");
        assertThat(head.particulars().published()).isEqualTo("2025-08-06");
        assertThat(head.particulars().effective()).isEqualTo("2024-08-06");
    }

    @Test
    void whatWasWrittenFromMemoryStaysUnverifiedUntilAnEditorNamesTheOriginal() {
        PolicyPage before = policies.page("petition-regulations");
        assertThat(before.head().status()).isEqualTo(PolicyStatus.UNVERIFIED);
        assertThat(before.clauses().getFirst().proof().verified()).isFalse();

        desk.confirm(
                before.clauses().getFirst().id(), before.clauses().getFirst().seen(), PAPER);
        desk.confirm("petition-regulations", 1, before.seen(), before.head().particulars(), PAPER);

        PolicyPage after = policies.page("petition-regulations");
        assertThat(after.head().status()).isEqualTo(PolicyStatus.IN_FORCE);
        assertThat(after.clauses().getFirst().proof())
                .isEqualTo(new Proof(Confidence.MEMORY, "凭记忆整理，未核对原文", PAPER.source(), PAPER.on(), editor.id()));
        assertThat(trail.of(Subject.of(before.id())))
                .extracting(Entry::key)
                .containsExactly("policies.trail.clauseConfirmed", "policies.trail.confirmed");
    }

    @Test
    void aDateFoundInTheOriginalIsKeptWithTheConfirmation() {
        PolicyPage before = policies.page("app-measures-2026");
        assertThat(before.head().status()).isEqualTo(PolicyStatus.UNVERIFIED);
        PolicyParticulars known = before.head().particulars();

        desk.confirm("app-measures-2026", 1, before.seen(), effective(known, TODAY.plusYears(50)), PAPER);

        assertThat(policies.page("app-measures-2026").head().status()).isEqualTo(PolicyStatus.NOT_YET);
    }

    @Test
    void nothingEndsBeforeItBegins() {
        PolicyPage page = policies.page("petition-ordinance-2005");
        PolicyParticulars wrong = effective(page.head().particulars(), LocalDate.of(2022, 5, 2));

        assertThatThrownBy(() -> desk.confirm("petition-ordinance-2005", 1, page.seen(), wrong, PAPER))
                .isInstanceOf(Refused.class)
                .hasMessage("policies.refused.repealed");
    }

    @Test
    void aConfirmationNamesItsSourceAndADayThatHasCome() {
        assertThatThrownBy(() -> Confirmation.of(" ", TODAY, TODAY)).hasMessage("policies.refused.source");
        assertThatThrownBy(() -> Confirmation.of("字".repeat(301), TODAY, TODAY)).hasMessage("policies.refused.source");
        assertThatThrownBy(() -> Confirmation.of("原文", null, TODAY)).hasMessage("policies.refused.checkedOn");
        assertThatThrownBy(() -> Confirmation.of("原文", TODAY.plusDays(1), TODAY))
                .hasMessage("policies.refused.checkedOn");
    }

    @Test
    void aPolicyKnowsWhatItReplacedAndWhatReplacedIt() {
        assertThat(policies.page("petition-regulations").replaces())
                .extracting(PolicyHead::code)
                .containsExactly("petition-ordinance-2005");
        PolicyHead successor = policies.page("petition-ordinance-2005").replacedBy();
        assertThat(successor).isNotNull();
        assertThat(successor.code()).isEqualTo("petition-regulations");
        assertThat(policies.page("good-faith").replaces()).isEmpty();
    }

    @Test
    void aRepealedPolicySaysSoWhereverItIsNamed() {
        PolicyPage page = policies.page("formalism-rules");

        desk.repeal(
                "formalism-rules", 1, page.seen(), Repeal.of(LocalDate.of(2026, 11, 1), "fingertip-opinions", PAPER));

        assertThat(policies.page("formalism-rules").head().status()).isEqualTo(PolicyStatus.REPEALED);
        assertThat(policies.index().find(new ClauseRef("formalism-rules", "c3")))
                .get()
                .extracting(CitedClause::status)
                .isEqualTo(PolicyStatus.REPEALED);
        assertThat(trail.of(Subject.of(page.id()))).extracting(Entry::key).contains("policies.trail.repealed");
    }

    @Test
    void twoPoliciesDoNotReplaceEachOther() {
        PolicyPage newer = policies.page("petition-regulations");

        assertThatThrownBy(() -> desk.repeal(
                        "petition-regulations",
                        1,
                        newer.seen(),
                        Repeal.of(LocalDate.of(2026, 11, 1), "petition-ordinance-2005", PAPER)))
                .isInstanceOf(Refused.class)
                .hasMessage("policies.refused.circle");
        assertThatThrownBy(() -> Repeal.of(null, null, PAPER)).hasMessage("policies.refused.noRepealDay");
    }

    @Test
    void whoSawAnOlderStateConfirmsNothing() {
        PolicyPage page = policies.page("good-faith");

        assertThatThrownBy(() -> desk.confirm("good-faith", 1, -1, page.head().particulars(), PAPER))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> desk.confirm(page.clauses().getFirst().id(), -1, PAPER))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void readersConfirmNothing() {
        PolicyPage page = policies.page("good-faith");
        people.signIn(people.someone(units.all().getFirst().id(), Role.TRAINEE));

        assertThatThrownBy(() -> desk.confirm(page.clauses().getFirst().id(), 0, PAPER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.confirm("good-faith", 1, 0, page.head().particulars(), PAPER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageTakesFewQuestionsHoweverManyPoliciesThereAre(@Autowired Statements statements) {
        assertThat(statements.during(() -> policies.all())).hasSizeLessThanOrEqualTo(1);
        assertThat(statements.during(() -> policies.page("formalism-rules"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> policies.index())).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotVisible() {
        assertThatThrownBy(() -> policies.page("no-such-policy")).isInstanceOf(NotVisible.class);
        assertThat(policies.index().find(ClauseRef.to("no-such-policy"))).isEmpty();
    }

    @Test
    void aClauseThatIsGoneLeadsToItsPolicy() {
        assertThat(policies.index().find(new ClauseRef("good-faith", "no-such-clause")))
                .get()
                .extracting(CitedClause::ref)
                .isEqualTo(ClauseRef.to("good-faith"));
    }

    private static PolicyParticulars effective(PolicyParticulars known, LocalDate effective) {
        return new PolicyParticulars(
                known.title(),
                known.titleEn(),
                known.issuer(),
                known.documentNumber(),
                known.issued(),
                known.published(),
                effective,
                known.repealed(),
                known.note());
    }
}
