package org.jianfu.policies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jianfu.kernel.Role;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyStatus;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.DayField;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PolicyViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Policies policies;

    @Autowired
    private Units units;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void letItBeTheEndOfTheYear() {
        clock.moveTo(TODAY);
    }

    @AfterEach
    void goHome() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aTraineeFindsThePoliciesWithTheirStatus() {
        signIn(Role.TRAINEE);
        UI.getCurrent().navigate("staff/policies");

        reads("整治形式主义为基层减负若干规定", "现行有效", "信访条例", "已废止");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("staff/policies/formalism-rules");
    }

    @Test
    void aTraineeReadsButConfirmsNothing() {
        signIn(Role.TRAINEE);
        openPolicy("good-faith");

        reads("容错纠错", "待核实", "凭记忆整理（凭记忆整理，未核对原文），引用前请先核对原文");
        assertThat($(Button.class).withText("已核对原文").exists()).isFalse();
        assertThat($(Button.class).withText("核对文号和日期").exists()).isFalse();
    }

    @Test
    void anEditorNamesTheOriginalAndTheDayAndTheClauseIsVerified() {
        signIn(Role.EDITOR);
        openPolicy("good-faith");

        test($(Button.class).withText("已核对原文").single()).click();
        sayWhichOriginal();
        test($(Button.class).withText("已核对原文").last()).click();

        reads("2026-11-20 已核对原文：纸质文件第 3 页", "核对了条号待核");
        assertThat($(Button.class).withText("已核对原文").exists()).isFalse();
    }

    @Test
    void aConfirmationWithoutASourceSaysWhatIsMissingAndKeepsTheRest() {
        signIn(Role.EDITOR);
        openPolicy("good-faith");

        test($(Button.class).withText("已核对原文").single()).click();
        $(DayField.class).single().setValue(TODAY);
        test($(Button.class).withText("已核对原文").last()).click();

        assertThat(everything()).contains("请写明核对的是哪一份原文，最多 300 个字。");
        assertThat($(DayField.class).single().getValue()).isEqualTo(TODAY);
    }

    @Test
    void anEditorFillsInAMissingDateWhenComparing() {
        signIn(Role.EDITOR);
        openPolicy("app-measures-2026");
        assertThat(policies.page("app-measures-2026").head().status()).isEqualTo(PolicyStatus.UNVERIFIED);

        test($(Button.class).withText("核对文号和日期").single()).click();
        day("施行日期").setValue(LocalDate.of(2026, 1, 25));
        sayWhichOriginal();
        test($(Button.class).withText("核对文号和日期").last()).click();

        reads("现行有效", "可以引用。", "2026-01-25");
    }

    @Test
    void aDateNobodyCanReadIsSaidSo() {
        signIn(Role.EDITOR);
        openPolicy("app-measures-2026");

        test($(Button.class).withText("核对文号和日期").single()).click();
        field("印发日期").setValue("去年");
        sayWhichOriginal();
        test($(Button.class).withText("核对文号和日期").last()).click();

        assertThat(everything()).contains("“去年”不是日期，请写成 2018-10 或 2018-10-15 的样子。");
    }

    private void sayWhichOriginal() {
        field("核对的是哪一份原文").setValue("纸质文件第 3 页");
        day("核对日期").setValue(LocalDate.of(2026, 11, 20));
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private DayField day(String label) {
        return $(DayField.class).withPropertyValue(DayField::getLabel, label).single();
    }

    private void signIn(Role role) {
        people.signIn(people.someone(units.all().getFirst().id(), role));
    }

    private static void openPolicy(String policy) {
        UI.getCurrent().navigate("staff/policies/" + policy);
    }

    /** Dialogs included, which are no part of the page. */
    private static String everything() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
