package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** New versions are typed by one person and published by another. */
@PortalTest
@Transactional
class PolicyEditingTest {

    private static final String CODE = "sample-measures";
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final String TWO = "## 第一条 甲 {#c1}\n先批后办。\n\n## 第二条 乙 {#c2}\n不得补批。";

    @Autowired
    PolicyEditing editing;

    @Autowired
    Policies policies;

    @Autowired
    PolicyDesk desk;

    @Autowired
    Units units;

    @Autowired
    TestPeople people;

    private Staff writer;
    private Staff reviewer;

    @BeforeEach
    void anEditorSignsIn() {
        writer = people.someone(units.all().getFirst().id(), Role.EDITOR);
        reviewer = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
        people.signIn(writer);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aNewPolicyIsReadByEverybodyOnceSomebodyElseHasPublishedIt() {
        EditionId version = editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO));
        assertThatThrownBy(() -> policies.page(CODE)).isInstanceOf(NotVisible.class);

        publish(version);

        PolicyPage page = policies.page(CODE);
        assertThat(page.head().status()).isEqualTo(PolicyStatus.IN_FORCE);
        assertThat(page.clauses()).extracting(clause -> clause.text().heading()).containsExactly("甲", "乙");
        assertThat(page.clauses())
                .allSatisfy(clause -> assertThat(clause.proof().source()).isEqualTo("纸质文件"));
    }

    @Test
    void whoHadAHandInAVersionDoesNotPublishIt() {
        EditionId version = editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO));
        EditionDraft submitted = editing.submit(version, editing.get(version).seen());

        assertThat(submitted.may(EditionStep.PUBLISH)).isFalse();
        assertThatThrownBy(() -> editing.publish(version, submitted.seen()))
                .isInstanceOf(Refused.class)
                .hasMessage("policies.refused.ownText");
        assertThat(editing.toReview(writer.id())).extracting(EditionRow::id).doesNotContain(version);
        assertThat(editing.toReview(reviewer.id())).extracting(EditionRow::id).contains(version);
    }

    @Test
    void anAmendmentStandsBesideWhatItAmendsAndAnyTwoCanBeCompared() {
        publish(editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO)));
        people.signIn(writer);
        EditionId second = editing.revise(CODE);
        EditionDraft draft = editing.get(second);
        assertThat(draft.text().body()).isEqualTo(TWO);
        editing.write(second, draft.seen(), text(BEGIN.plusYears(1), TWO.replace("不得补批", "一律不得补批")));
        publish(second);

        PolicyPage page = policies.page(CODE);
        assertThat(page.current()).isEqualTo(2);
        assertThat(page.versions())
                .extracting(PolicyHead::status)
                .containsExactly(PolicyStatus.AMENDED, PolicyStatus.IN_FORCE);
        assertThat(policies.page(CODE, 1).head().status()).isEqualTo(PolicyStatus.AMENDED);
        assertThat(policies.compare(CODE, 1, 2).rows())
                .extracting(PolicyComparison.Row::change)
                .containsExactly(PolicyComparison.Change.SAME, PolicyComparison.Change.CHANGED);
    }

    @Test
    void anAmendmentToComeLeavesTodaysVersionInForce() {
        publish(editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO)));
        people.signIn(writer);
        EditionId second = editing.revise(CODE);
        editing.write(second, editing.get(second).seen(), text(LocalDate.of(2090, 1, 1), TWO));
        publish(second);

        assertThat(policies.page(CODE).current()).isEqualTo(1);
        assertThat(policies.page(CODE).versions())
                .extracting(PolicyHead::status)
                .containsExactly(PolicyStatus.IN_FORCE, PolicyStatus.NOT_YET);
    }

    @Test
    void aBetterTextOfTheSameVersionTakesItsPlaceAndKeepsWhatWasConfirmed() {
        people.signIn(writer);
        PolicyPage before = policies.page("petition-regulations");
        desk.confirm(
                before.clauses().getFirst().id(),
                before.clauses().getFirst().seen(),
                new Confirmation("纸质文件", LocalDate.of(2026, 11, 20)));
        EditionId second = editing.revise("petition-regulations");
        EditionDraft draft = editing.get(second);
        editing.write(
                second,
                draft.seen(),
                new EditionText(
                        draft.text().particulars(),
                        "公布的原文",
                        draft.text().body() + "\n\n## 第二条 适用范围 {#scope}\n各级机关、单位。"));
        publish(second);

        PolicyPage after = policies.page("petition-regulations");
        assertThat(after.versions()).hasSize(1);
        assertThat(after.clauses().getFirst().proof().confirmedSource()).isEqualTo("纸质文件");
        assertThat(after.clauses().getLast().proof()).isEqualTo(new Proof(Confidence.COPY, "公布的原文"));
    }

    @Test
    void whatCannotBeReadIsKeptButNotSubmitted() {
        EditionId version = editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, "还没有标题"));

        assertThatThrownBy(() -> editing.submit(version, editing.get(version).seen()))
                .hasMessage("policies.refused.beforeFirst");
        assertThat(editing.get(version).text().body()).isEqualTo("还没有标题");
        editing.write(version, editing.get(version).seen(), new EditionText(particulars(BEGIN), "", TWO));
        assertThatThrownBy(() -> editing.submit(version, editing.get(version).seen()))
                .hasMessage("policies.refused.source");
    }

    @Test
    void aVersionGoesBackWithAReasonAndComesAgain() {
        EditionId version = editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO));
        editing.submit(version, editing.get(version).seen());
        people.signIn(reviewer);
        assertThatThrownBy(() -> editing.sendBack(version, editing.get(version).seen(), " "))
                .hasMessage("kernel.refused.blank");

        EditionDraft back = editing.sendBack(version, editing.get(version).seen(), "第二条少了一句");

        assertThat(back.state()).isEqualTo(EditionState.DRAFT);
        assertThat(back.reason()).isEqualTo("第二条少了一句");
        assertThat(back.decidedBy()).isEqualTo(reviewer.id());
    }

    @Test
    void aWithdrawnPolicyIsGoneAndSaysSo() {
        EditionId version = editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO));
        publish(version);

        editing.withdraw(version, editing.get(version).seen(), "录错了");

        assertThatThrownBy(() -> policies.page(CODE)).isInstanceOf(PolicyWithdrawn.class);
        assertThat(policies.all()).extracting(PolicyHead::code).doesNotContain(CODE);
        assertThat(policies.index().find(ClauseRef.to(CODE))).isEmpty();
    }

    @Test
    void aShortNameIsOneAndNobodyElses() {
        assertThatThrownBy(() -> editing.add("../etc", PolicyTopic.LOCAL, text(BEGIN, TWO)))
                .hasMessage("policies.refused.name");
        assertThatThrownBy(() -> editing.add("good-faith", PolicyTopic.LOCAL, text(BEGIN, TWO)))
                .hasMessage("policies.refused.taken");
    }

    @Test
    void twoPeopleWorkOnOneDraftAndTheSecondSeesTheFirst() {
        EditionId version = editing.add(CODE, PolicyTopic.LOCAL, text(BEGIN, TWO));
        Integer seen = editing.get(version).seen();
        editing.write(version, seen, text(BEGIN, TWO + "改"));

        assertThatThrownBy(() -> editing.write(version, seen, text(BEGIN, TWO)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(editing.revise(CODE)).isEqualTo(version);
    }

    @Test
    void readersDoNotEdit() {
        people.signIn(people.someone(units.all().getFirst().id(), Role.TRAINEE));

        assertThatThrownBy(() -> editing.revise("good-faith")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.open(DeskFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    private void publish(EditionId version) {
        editing.submit(version, editing.get(version).seen());
        people.signIn(reviewer);
        editing.publish(version, editing.get(version).seen());
    }

    private static EditionText text(@Nullable LocalDate effective, String body) {
        return new EditionText(particulars(effective), "纸质文件", body);
    }

    private static PolicyParticulars particulars(@Nullable LocalDate effective) {
        return new PolicyParticulars("示例办法", null, "示例机关", null, null, null, effective, null, null);
    }
}
