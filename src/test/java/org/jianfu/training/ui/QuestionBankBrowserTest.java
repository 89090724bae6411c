package org.jianfu.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.training.TrainingLinks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor brings questions as an Excel file. */
@BrowserTest
class QuestionBankBrowserTest {

    private static final String TAKEN = "从表里来的题？";

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @TempDir
    Path folder;

    @Autowired
    JdbcClient sql;

    /** Other tests count what the bank has on this course. */
    @AfterEach
    void takeTheQuestionOut() {
        sql.sql("delete c from question_choice c join question q on q.id = c.question_id where q.wording = ?")
                .param(TAKEN)
                .update();
        sql.sql("delete from question where wording = ?").param(TAKEN).update();
    }

    private Page bank(Browser browser, Page window) {
        var editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
        Page page = browser.signedIn(window, people.loginOf(editor), TestPeople.PASSWORD);
        page.navigate(TrainingLinks.BANK);
        return page;
    }

    private Path file(List<List<String>> rows) throws IOException {
        Path file = folder.resolve("questions.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("课程");
            rows.forEach(cells -> {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            });
            workbook.write(out);
        }
        return file;
    }

    private static List<String> question(String course, String wording) {
        return List.of(course, "", "单选", wording, "甲 | 乙", "2", "因为乙", "", "first");
    }

    @Test
    void goodRowsAreTakenAndTheOthersComeBackMarked(Browser browser) throws IOException {
        Page desk = bank(browser, browser.desktop());
        desk.locator("vaadin-upload input[type=file]")
                .setInputFiles(file(List.of(question("sample-course", TAKEN), question("no-such-course", "这一行收不下？"))));
        assertThat(desk.getByText("收下 1 题，1 行有问题。")).isVisible();
        Pictures.take(desk, "question-bank-taken");
        Axe.assertNoViolations(desk);

        Download bad = desk.waitForDownload(() -> desk.getByText("下载有问题的行").click());
        try (Workbook back = WorkbookFactory.create(bad.path().toFile())) {
            assertThat(back.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("这一行收不下？");
        }
    }

    @Test
    void aFormOnAPhoneHoldsAQuestion(Browser browser) {
        Page phone = bank(browser, browser.phone());
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新增题目"))
                .click();
        assertThat(phone.getByLabel("选项")).isVisible();
        Pictures.take(phone, "question-bank-form-phone");
        Axe.assertNoViolations(phone);
    }
}
