package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jianfu.testing.Browser;

/** Somebody with a telephone and no account 举报人. */
public class Reporter extends Person {

    private static final Pattern RECEIPT = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}");

    public Reporter(Page phone) {
        super(phone);
    }

    public void startsAReport() {
        opens("");
        hasHeading("给基层减负，请您说句话");
        canUseThisPage();
        link(main(), "我要反映情况").click();
        hasHeading("发生了什么");
    }

    public void tells(String story, String category) {
        write(main(), "请说说是怎么回事", story);
        choose(main(), category);
        canUseThisPage();
        goesOn("哪个单位、什么时候");
    }

    /** Finds the unit by the first letters of its pinyin. */
    public void names(String initials, String unit, String when) {
        lookUp(main(), "单位名称", initials, unit);
        choose(main(), when);
        canUseThisPage();
        goesOn("证据和联系方式");
    }

    public void adds(Evidence... files) {
        attach(main(), files);
    }

    public void isToldThatNotTaken(String why) {
        assertThat(main().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(why)))
                .isVisible();
    }

    public void hasAdded(Evidence... files) {
        Locator kept = main().locator(".jf-files > li");
        assertThat(kept).hasCount(files.length);
        for (Evidence file : files) {
            assertThat(kept.filter(new Locator.FilterOptions().setHasText(file.name())))
                    .hasCount(1);
        }
    }

    public void goesOnToCheck() {
        canUseThisPage();
        goesOn("看一遍，再提交");
        canUseThisPage();
    }

    /** Taps twice, as impatient people do, then goes back and tries once more; the receipt stays the same. */
    public String sendsMoreThanOnce() {
        button(main(), "提交").dblclick();
        hasHeading("已经收到，谢谢您");
        String receipt = page.locator("jianfu-receipt").getAttribute("data-code");
        org.assertj.core.api.Assertions.assertThat(receipt).matches(RECEIPT);
        canUseThisPage();
        button(main(), "复制").click();
        reads("已经复制");
        Browser.goBack(page);
        assertThat(button(main(), "提交")).not().isVisible();
        return receipt;
    }

    public void followsUp(String receipt) {
        opens("follow");
        canUseThisPage();
        write(main(), "查询码", receipt.toLowerCase());
        button(main(), "查看").click();
        assertThat(main().locator(".in-now")).isVisible();
        canUseThisPage();
    }

    public void isTold(String progress, String meaning) {
        assertThat(main().locator(".in-now h2")).hasText(progress);
        assertThat(main().locator(".in-now")).containsText(meaning);
    }

    public void isAsked(String question) {
        reads("承办人员有问题想请您回答");
        assertThat(main().locator(".in-theirs").last()).containsText(question);
    }

    public void answers(String words, Evidence file) {
        write(main(), "想说的话", words);
        adds(file);
        hasAdded(file);
        button(main(), "发送").click();
        Locator said = main().locator(".in-mine").last();
        assertThat(said).containsText(words);
        assertThat(said).containsText(file.name());
    }

    public void rates(String grade) {
        choose(main(), grade);
        button(main(), "提交评价").click();
        reads("谢谢，您的评价是“" + grade + "”");
    }

    public void asksToReopen(String reason) {
        main().getByText("对结果有不同意见").click();
        write(main(), "为什么需要重新核实", reason);
        button(main(), "提交申请").click();
        reads("您的申请已经送达，请等受理单位答复");
        canUseThisPage();
    }

    private void goesOn(String next) {
        button(main(), "下一步").click();
        hasHeading(next);
    }
}
