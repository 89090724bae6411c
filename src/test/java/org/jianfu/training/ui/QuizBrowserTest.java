package org.jianfu.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.training.AnswerSheet;
import org.jianfu.training.QuestionKind;
import org.jianfu.training.QuestionText;
import org.jianfu.training.TrainingLinks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz on a phone, and by the keyboard alone. */
@BrowserTest
class QuizBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    private Page trainee(Page window) {
        var trainee = people.someone(units.all().getFirst().id(), Role.TRAINEE);
        return browser.signedIn(window, people.loginOf(trainee), TestPeople.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static QuestionText asked(Page page, int ordinal) {
        assertThat(page.getByText("第 " + ordinal + " 题，共 10 题")).isVisible();
        return AnswerSheet.question(page.locator(".jq-card h2").textContent());
    }

    private static void choose(Page page, String wording) {
        // A net of the menu may be called like a choice.
        page.locator(".jq-field")
                .getByLabel(wording, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void answer(Page page, QuestionText question) {
        List<String> right = AnswerSheet.rightAnswer(question.wording());
        switch (question.kind()) {
            case SINGLE, TRUE_FALSE, MULTIPLE -> right.forEach(wording -> choose(page, wording));
            case SHORT_TEXT -> page.getByLabel("您的答案").fill(right.getFirst());
            case ORDERING -> sort(page, right);
        }
    }

    private static void sort(Page page, List<String> right) {
        Locator words = page.locator(".jq-order .jq-words");
        for (int place = 0; place < right.size(); place++) {
            for (int at = words.allTextContents().indexOf(right.get(place)); at > place; at--) {
                button(page, "上移：" + right.get(place)).click();
                assertThat(words.nth(at - 1)).hasText(right.get(place));
            }
        }
    }

    @Test
    void aTraineePassesOnAPhone() {
        Page phone = trainee(browser.phone());
        phone.navigate("staff/learning/" + AnswerSheet.COURSE);
        phone.getByText("做练习").click();
        assertThat(phone.getByText("只记“通过”")).isVisible();
        Pictures.take(phone, "quiz-begin-phone");
        button(phone, "开始").click();

        for (int ordinal = 1; ordinal <= 10; ordinal++) {
            QuestionText question = asked(phone, ordinal);
            answer(phone, question);
            Pictures.take(phone, "quiz-" + question.kind() + "-phone");
            Axe.assertNoViolations(phone);
            button(phone, "答好了").click();
            assertThat(phone.locator(".jq-verdict")).containsText("答对了");
            button(phone, ordinal < 10 ? "下一题" : "看结果").click();
        }
        assertThat(phone.locator(".jq-result")).hasText("通过了");
        Pictures.take(phone, "quiz-passed-phone");

        phone.navigate("staff/learning/" + AnswerSheet.COURSE);
        assertThat(phone.getByText("再做一遍练习（已通过）")).isVisible();
    }

    /** Presses Tab until what is wanted has the focus. */
    private static void tabTo(Page page, Locator wanted) {
        for (int pressed = 0; pressed < 40; pressed++) {
            if ((Boolean)
                    wanted.evaluate("it => it === document.activeElement || it.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    @Test
    void everythingIsReachedByTheKeyboard() {
        Page desk = trainee(browser.desktop());
        desk.navigate(TrainingLinks.toQuiz(AnswerSheet.COURSE));
        button(desk, "开始").focus();
        desk.keyboard().press("Enter");

        for (int ordinal = 1; ordinal <= 10; ordinal++) {
            QuestionText question = asked(desk, ordinal);
            type(desk, question);
            Locator verdict = desk.locator(".jq-verdict");
            assertThat(verdict).containsText(question.explanation());
            if (ordinal == 1) {
                Pictures.take(desk, "quiz-verdict-desktop");
                Axe.assertNoViolations(desk);
            }
            Locator next = button(desk, ordinal < 10 ? "下一题" : "看结果");
            assertThat(next).isFocused();
            desk.keyboard().press("Enter");
        }
        assertThat(desk.locator(".jq-result")).isVisible();
        Pictures.take(desk, "quiz-result-desktop");
    }

    /** Any answer: the first choice, whatever order there is, a word. */
    private static void type(Page page, QuestionText question) {
        if (question.kind() == QuestionKind.ORDERING) {
            tabTo(page, page.locator(".jq-order vaadin-button:not([disabled])").first());
            page.keyboard().press("Enter");
            assertThat(page.locator(".jq-said")).containsText("现在排第");
            tabTo(page, button(page, "答好了"));
            page.keyboard().press("Enter");
            return;
        }
        if (question.kind() == QuestionKind.SHORT_TEXT) {
            tabTo(page, page.locator(".jq-field vaadin-text-field"));
            page.keyboard().type("不知道");
        } else {
            tabTo(
                    page,
                    page.locator(".jq-field vaadin-radio-button, .jq-field vaadin-checkbox")
                            .first());
            page.keyboard().press("Space");
        }
        page.keyboard().press("Enter");
    }
}
