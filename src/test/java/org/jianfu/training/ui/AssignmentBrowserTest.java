package org.jianfu.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.Courseware;
import org.jianfu.search.SearchChanged;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.training.AssignedUnit;
import org.jianfu.training.AssignmentId;
import org.jianfu.training.Assignments;
import org.jianfu.training.Audience;
import org.jianfu.training.TrainingLinks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A trainee reads what was asked for, on a phone; the editor sees it as it happens. */
@BrowserTest
class AssignmentBrowserTest {

    private static final String NEWS = "合并以后，每月五号前报一次。";

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Courseware courseware;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private Browser browser;
    private AssignedUnit city;
    private int before;
    private boolean changed;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
        city = new AssignedUnit(units, people, courseware);
    }

    /** Others read this lesson too, and as it was. */
    @AfterEach
    void takeTheChangeBack() {
        if (!changed) {
            return;
        }
        long lesson = sql.sql("select l.id from lesson l join course c on c.id = l.course_id where c.code = ?"
                        + " and l.code = 'first'")
                .param(AssignedUnit.COURSE)
                .query(Long.class)
                .single();
        String later = " where lesson_id = ? and number > ?";
        sql.sql("delete from lesson_writer where lesson_version_id in (select id from lesson_version" + later + ")")
                .params(lesson, before)
                .update();
        sql.sql("delete from lesson_version" + later).params(lesson, before).update();
        sql.sql("update lesson_version set state = 'PUBLISHED' where lesson_id = ? and number = ?")
                .params(lesson, before)
                .update();
        transaction.executeWithoutResult(
                done -> events.publishEvent(new SearchChanged("learning", AssignedUnit.COURSE)));
    }

    private Page signedIn(Page window, Staff person) {
        return browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aTraineeReadsWhatChangedAndTheEditorSeesTheCountGrow() {
        AssignmentId id = people.by(city.editor, () -> assignments.assign(city.lesson(Audience.of(city.trainee.id()))));
        Page phone = signedIn(browser.phone(), city.trainee);
        phone.navigate("staff");
        Pictures.take(phone, "assignment-home-phone");
        phone.getByText("一张表报几次（还有 1 课）").click();
        assertThat(phone.getByText("这一课是安排给您的")).isVisible();

        Page desk = signedIn(browser.desktop(), city.editor);
        desk.navigate(TrainingLinks.to(id));
        Locator read = desk.locator("main table tbody tr").first().locator("td").nth(2);
        assertThat(read).hasText("0");

        button(phone, "我读完了").click();
        assertThat(read).hasText("1");
        Pictures.take(desk, "assignment-progress");
        Axe.assertNoViolations(desk);

        before = city.version();
        city.change(NEWS, true);
        changed = true;
        phone.navigate("staff");
        phone.getByText("《一张表报几次》有要紧的改动").click();
        assertThat(phone.getByText(NEWS)).isVisible();
        Pictures.take(phone, "lesson-changes-phone");
        Axe.assertNoViolations(phone);
        button(phone, "改动看过了").click();
        assertThat(button(phone, "改动看过了")).hasCount(0);
    }

    @Test
    void anEditorAssignsACourseByTheKeyboard() {
        Page desk = signedIn(browser.desktop(), city.editor);
        desk.navigate(TrainingLinks.ASSIGNMENTS);
        button(desk, "安排学习").focus();
        desk.keyboard().press("Enter");
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("单位及下属", new Locator.GetByLabelOptions().setExact(true))
                        .first())
                .isVisible();
        Pictures.take(desk, "assign-dialog");
        Axe.assertNoViolations(desk);
        desk.keyboard().press("Control+Enter");
        assertThat(dialog.getByText("请选一门课。")).isVisible();
    }
}
