package org.jianfu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
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
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Rules rules;

    @Autowired
    private Units units;

    @Autowired
    private TestPeople people;

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
    void everyRuleOfTheTableIsThereWithItsSource() {
        assertThat(Facts.rows("rules"))
                .allSatisfy(row -> assertThat(rules.versionsOf(row.get("id")))
                        .anySatisfy(rule -> assertThat(rule.source()).isEqualTo(row.get("source"))));
    }

    @Test
    void onADayOnlyWhatHoldsOnItIsInForce() {
        assertThat(rules.inForce(TODAY))
                .extracting(Rule::code)
                .contains("doc-length", "app-measures")
                .doesNotContain("doc-2019", "doc-2020", "doc-2021");
        assertThat(rules.inForce(LocalDate.of(2020, 6, 1)))
                .extracting(Rule::code)
                .contains("doc-2020")
                .doesNotContain("doc-2019", "doc-length");
    }

    @Test
    void whatWasOnlyReadInASummaryWaitsForAnEditor() {
        Rule rule = rules.get("meeting-speech");
        assertThat(rule.verified()).isFalse();
        assertThat(rules.get("doc-length").verified()).isTrue();

        rules.confirm(rule.id(), rule.version());

        assertThat(rules.get("meeting-speech").verified()).isTrue();
        assertThat(rules.get("meeting-speech").confirmedBy()).isEqualTo(editor.id());
    }

    @Test
    void aNewVersionTakesOverOnItsDayAndTheOldOneStays() {
        Rule old = rules.get("doc-length");

        rules.revise(old.id(), old.version(), text("3000", TODAY));

        assertThat(rules.get("doc-length", TODAY).orElseThrow().value()).isEqualTo("3000");
        assertThat(rules.get("doc-length", TODAY.minusDays(1)).orElseThrow().value())
                .isEqualTo("5000");
        assertThat(rules.versionsOf("doc-length")).hasSize(2);
    }

    @Test
    void aVersionFromTheSameDayCorrectsTheOldOne() {
        Rule wrong = rules.get("doc-length");

        Rule right = rules.revise(wrong.id(), wrong.version(), text("4500", wrong.effectiveFrom()));

        assertThat(rules.get("doc-length", wrong.effectiveFrom())).contains(right);
        assertThat(rules.inForce(TODAY)).contains(right).doesNotContain(wrong);
    }

    @Test
    void aVersionCannotBeginBeforeTheOneItReplaces() {
        Rule old = rules.get("doc-length");

        assertThatThrownBy(() -> rules.revise(old.id(), old.version(), text("1", LocalDate.of(2020, 1, 1))))
                .isInstanceOf(Refused.class)
                .hasMessage("rules.refused.earlier");
    }

    @Test
    void aRevisedYearsTargetStillEndsWithItsYear() {
        Rule target = rules.get("doc-2021");
        LocalDate summer = LocalDate.of(2021, 7, 1);

        assertThat(rules.revise(target.id(), target.version(), text("0", summer))
                        .effectiveTo())
                .isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void anEndedRuleHoldsNoLonger() {
        Rule rule = rules.get("secondment");

        rules.end(rule.id(), rule.version(), TODAY);

        assertThat(rules.get("secondment", TODAY)).contains(rule);
        assertThat(rules.get("secondment", TODAY.plusDays(1))).isEmpty();
        assertThat(rules.get("secondment")).isEqualTo(rule);
    }

    @Test
    void anAddedRuleGetsACodeOfItsOwn() {
        Rule first = rules.add(text("1", TODAY));
        Rule second = rules.add(text("2", TODAY));

        assertThat(first.code()).startsWith("document-").isNotEqualTo(second.code());
        assertThat(rules.inForce(TODAY)).contains(first, second);
    }

    @Test
    void rulesAreFoundByWhatTheySayAndWhereTheyStand() {
        assertThat(found(new RuleFilter("打卡", null, false)))
                .extracting(Rule::code)
                .containsExactly("app-measures", "group-chat");
        assertThat(found(new RuleFilter("国办函", null, false)))
                .extracting(Rule::code)
                .containsExactly("app-measures", "app-forms", "app-install", "app-trace");
        assertThat(found(new RuleFilter("", BurdenKind.MEETING, false)))
                .extracting(Rule::kind)
                .containsOnly(BurdenKind.MEETING);
        assertThat(found(new RuleFilter("%", BurdenKind.MEETING, false))).isEmpty();
        assertThat(found(new RuleFilter("2018年", null, true)))
                .extracting(Rule::code)
                .contains("doc-2019");
    }

    private List<Rule> found(RuleFilter filter) {
        return rules.after(null, filter, 100);
    }

    @Test
    void whoSawAnOlderVersionDoesNotOverwriteTheNewerOne() {
        Rule rule = rules.get("doc-length");

        assertThatThrownBy(() -> rules.revise(rule.id(), -1, text("1", TODAY)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void readersDoNotEdit() {
        Rule rule = rules.get("doc-length");
        people.signIn(people.someone(units.all().getFirst().id(), Role.CASE_HANDLER));

        assertThatThrownBy(() -> rules.confirm(rule.id(), rule.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.end(rule.id(), rule.version(), TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.add(text("1", TODAY))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsNotThereIsNotVisible() {
        assertThatThrownBy(() -> rules.get("no-such-rule")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> rules.get("没有这条")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> rules.get(new RuleId(-1))).isInstanceOf(NotVisible.class);
    }

    private static RuleText text(String value, LocalDate from) {
        return new RuleText(BurdenKind.DOCUMENT, "示例范围", "示例规定", value, "字", from, "示例文件", "第一条", null);
    }
}
