package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.FakeMailServer;

/** Somebody with an account, a mailbox and a desk to sit at. */
public abstract class Employee extends Person {

    private static final Duration MAIL_TAKES = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http://\\S+");

    private final Staff staff;
    private final String address;
    private final List<String> secrets;

    /** @param secrets what no mail may ever say */
    protected Employee(Browser browser, TestPeople people, Staff staff, List<String> secrets) {
        super(browser.signedIn(browser.desktop(), people.loginOf(staff), TestPeople.PASSWORD));
        this.staff = staff;
        this.address = people.mailOf(staff);
        this.secrets = secrets;
    }

    public String name() {
        return staff.name();
    }

    /** Gets a mail that says what kind of thing waits, and nothing of what it is about; opens its link. */
    public void followsTheMail(String subject) throws Exception {
        var mail = FakeMailServer.await(address, "【减负门户】" + subject, MAIL_TAKES);
        String body = mail.getContent().toString();
        assertThat(mail.getSubject() + body).doesNotContain(secrets).doesNotContain("线索〔", "减负提示〔", "减负整改〔", "减负核实〔");
        var link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        URI address = URI.create(link.group());
        opens(address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery());
    }

    /** Sees on the home page that this waits, and opens it from there. */
    public void takesUp(String waiting) {
        opens("staff");
        Locator item = link(main().locator(".jf-waiting"), waiting);
        assertThat(item).isVisible();
        canUseThisPage();
        item.click();
        assertThat(page).not().hasURL(Pattern.compile("/staff$"));
    }

    public void hasNothingWaiting() {
        opens("staff");
        reads("现在没有要您处理的事");
    }

    public void hasInTheMenu(String place) {
        assertThat(inMenu(place)).isVisible();
    }

    public void hasNotInTheMenu(String place) {
        assertThat(page.locator("nav.jf-menu")).isVisible();
        assertThat(inMenu(place)).hasCount(0);
    }

    private Locator inMenu(String place) {
        return page.locator("nav.jf-menu vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText(place));
    }

    /** Finds a unit's ecology page in the list of all, and turns to a year. */
    public void findsTheEcologyPage(String unit, int year) {
        opens("staff/ecology");
        write(main(), "单位名称、简称或拼音", unit);
        link(main(), unit).click();
        turnsToTheYear(unit, year);
    }

    protected final void turnsToTheYear(String unit, int year) {
        link(main(), year + "年").click();
        assertThat(main().locator(".ec-spine")).containsText(unit);
        assertThat(main().locator(".ec-spine")).containsText(String.valueOf(year));
        canUseThisPage();
    }

    /** A signed sheet says so, says by whom, and offers nothing to change. */
    public void seesThatTheSheetIsFrozen(String quarter, String signer) {
        readsOnTheSheet(quarter, "已签署定稿", "签署：" + signer);
        assertThat(sheet(page, quarter)).hasClass(Pattern.compile(".*ec-frozen.*"));
        assertThat(sheet(page, quarter).getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    /** The route of the page this person has open. */
    public String address() {
        return URI.create(page.url()).getPath();
    }

    /** Adds a file and waits until it has arrived. */
    protected final void adds(Locator within, Evidence file) {
        attach(within, file);
        assertThat(within.locator(".jf-files > li")).hasCount(1);
    }

    protected final void confirms(String action) {
        button(dialog(), action).click();
        assertThat(dialog()).hasCount(0);
    }

    /** Somebody else did something to what is open here; this person is told without reloading, and looks. */
    public void isToldOfNews() {
        Locator news = main().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("有人更新了这条线索"));
        assertThat(news).isVisible();
        button(news, "显示最新内容").click();
        assertThat(news).isHidden();
    }

    protected final Locator section(String heading) {
        return main().locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    /** The sheet's steps as they stand on the page, the first first. */
    public List<String> steps() {
        return main().locator(".jf-timeline > li > p").allInnerTexts().reversed();
    }

    public void readsStepsInThisOrder(String... steps) {
        String all = String.join("\n", steps());
        assertThat(all).containsSubsequence(Stream.of(steps).toList());
    }
}
