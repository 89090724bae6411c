package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;

/** Who speaks for a unit 单位联络员. */
public class Liaison extends Employee {

    public Liaison(Browser browser, TestPeople people, Staff staff, List<String> secrets) {
        super(browser, people, staff, secrets);
    }

    public void answersTheQuestion(String question, String answer, Evidence file) {
        reads(question);
        canUseThisPage();
        write(main(), "答复", answer);
        adds(main(), file);
        button(main(), "提交答复").click();
        reads("已答复", answer);
        canUseThisPage();
    }

    /** One click; name and time stand there at once. */
    public void acknowledges() {
        canUseThisPage();
        button(main(), "签收").click();
        Locator step = main().locator(".jf-timeline > li").filter(new Locator.FilterOptions().setHasText("签收"));
        assertThat(step).containsText(name());
        assertThat(step).containsText(java.util.regex.Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}"));
        canUseThisPage();
    }

    /** One text, one click. */
    public void answersTheNotice(String words) {
        write(main(), "纠正情况", words);
        button(main(), "提交回复").click();
        reads("回复已提交，正在核查", words);
        canUseThisPage();
    }

    public void showsTheRectification(String words, Evidence file) {
        canUseThisPage();
        write(main(), "整改情况", words);
        adds(main(), file);
        button(main(), "提交整改情况").click();
        reads("整改情况已提交，正在核查", words, file.name());
        canUseThisPage();
    }

    /** The menu leads straight to the own unit's page. */
    public void turnsToTheOwnEcologyPage(String unit, int year) {
        opens("staff/ecology");
        turnsToTheYear(unit, year);
    }
}
