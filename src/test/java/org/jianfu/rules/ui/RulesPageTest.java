package org.jianfu.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jianfu.kernel.Role;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.ClauseRef;
import org.jianfu.rules.DeadlineKind;
import org.jianfu.rules.Deadlines;
import org.jianfu.rules.Rules;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.Page;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RulesPageTest extends ViewTest {

    @Autowired
    private Rules rules;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Units units;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void letItBeTheEndOfTheYear() {
        clock.moveTo(LocalDate.of(2026, 11, 23));
    }

    @AfterEach
    void goHome() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aReaderSeesWhatIsToBeCheckedButDoesNotConfirmIt() {
        signIn(Role.UNIT_LIAISON);
        openPage("rule=meeting-speech");

        assertThat($(H2.class).all()).extracting(H2::getText).contains("主要负责同志讲话或主报告一般不超过1小时");
        assertThat(page()).contains("待核（据摘要或评论）");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("已核对原文", "新增规定");
    }

    @Test
    void anEditorConfirmsARuleAndIsNamed() {
        signIn(Role.EDITOR);
        openPage("rule=meeting-speech");

        click("已核对原文");
        click("已核对原文");

        assertThat(rules.get("meeting-speech").verified()).isTrue();
        assertThat(page()).contains("于2026年11月23日核对");
    }

    @Test
    void aRuleSaysWhichClauseItStandsInAndWhetherItHolds() {
        signIn(Role.UNIT_LIAISON);
        openPage("rule=doc-assessment");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("staff/policies/formalism-rules#c3");
        assertThat(page()).contains("现行有效");
    }

    @Test
    void whoChoosesAClauseNeedNotTypeItsSource() {
        signIn(Role.EDITOR);
        openPage("");
        click("新增规定");

        ComboBox<CitedClause> clauses = clauses();
        clauses.setValue(clauses.getListDataView()
                .getItems()
                .filter(clause -> clause.ref().equals(new ClauseRef("formalism-rules", "c5")))
                .findFirst()
                .orElseThrow());

        assertThat(field("出处").getValue()).isEqualTo("整治形式主义为基层减负若干规定");
        assertThat(field("条款").getValue()).isEqualTo("第五条");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CitedClause> clauses() {
        return $(ComboBox.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    @Test
    void theAddressHoldsTheFilters() {
        signIn(Role.UNIT_LIAISON);
        openPage("q=打卡&kind=APP");

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aSupervisorChangesADeadlineInTheSettings() {
        signIn(Role.SUPERVISOR);
        navigate("staff/settings", Page.class);

        test($(Button.class).withText("更改").first()).click();
        $(IntegerField.class).single().setValue(2);
        $(TextField.class).withPropertyValue(TextField::getLabel, "出处").single().setValue("示例办〔2026〕2号");
        click("保存");

        assertThat(deadlines
                        .due(new DeadlineKind("casework.deadline.triage"), LocalDate.of(2026, 11, 23))
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(page()).contains("2 个工作日", "示例办〔2026〕2号");
    }

    @Test
    void theYearWithoutACalendarIsShownFirst() {
        signIn(Role.SYSTEM_ADMIN);
        navigate("staff/settings", Page.class);

        assertThat(page()).contains("2027 年的放假安排还没有录入", "录入放假或调休");
    }

    private void signIn(Role role) {
        people.signIn(people.someone(units.all().getFirst().id(), role));
    }

    private static void openPage(String query) {
        UI.getCurrent().navigate(RulesPage.class, QueryParameters.fromString(query));
    }

    private void click(String caption) {
        test($(Button.class).withText(caption).last()).click();
    }

    private String page() {
        return $(Page.class).single().getElement().getTextRecursively();
    }
}
