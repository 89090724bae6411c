package org.jianfu.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.Accounts;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Basis;
import org.jianfu.units.Desks;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The chain once more, while the city changes under it: a unit that was asked comes under the accused one, the accused one
 * gets another name and then goes into a third, a handler loses the role with a dialog open; and every file travels slowly.
 */
@BrowserTest
class ChangingCityBrowserTest {

    private static final String FLOWER = "杜鹃";
    private static final String ACCUSED = InventedCity.accused(FLOWER);
    private static final String RENAMED = "示例杜鹃综合局";
    private static final String ASKED = InventedCity.asked(FLOWER);
    private static final String FACTS = "一周内三次要求乡镇报送同一内容的七张报表";
    private static final String STORY = "示例杜鹃局一周内三次要同样的七张报表，每次都是当天要。";
    private static final Evidence REGISTER = Evidence.longText("收文登记.txt");
    private static final Evidence COPIES = Evidence.longText("三份通知.txt");
    private static final Evidence NEW_FORM = Evidence.longText("合并后的报表.txt");
    private static final List<String> SECRETS = List.of("七张", "报表");

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    UnitHistory history;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    private Browser browser;
    private InventedCity city;
    private UnitId successor;
    private Staff administrator;
    private Reporter reporter;
    private Handler handler;
    private Handler colleague;
    private Supervisor supervisor;
    private Liaison asked;
    private Liaison inherited;
    private String lead;
    private String receipt;
    private String notice;

    @BeforeEach
    void everybodyIsThere(Browser browser) {
        this.browser = browser;
        city = new InventedCity(FLOWER, units, desks, people);
        UnitId area = units.get(city.accused).parent();
        successor = units.add(new NewUnit("示例杜鹃大数据中心", "", UnitCategory.DEPARTMENT, area))
                .id();
        administrator = people.someone(city.handler.unit(), Role.SECURITY_ADMIN);
        reporter = new Reporter(browser.phone());
        handler = new Handler(browser, people, city.handler, SECRETS);
        colleague = new Handler(browser, people, city.secondHandler, SECRETS);
        supervisor = new Supervisor(browser, people, city.supervisor, SECRETS);
        asked = new Liaison(browser, people, city.askedLiaison, SECRETS);
        inherited = new Liaison(browser, people, people.someone(successor, Role.UNIT_LIAISON), SECRETS);
    }

    @Test
    void aCaseReachesItsEndWhileTheCityChanges() throws Exception {
        somebodyReportsOnASlowLine();
        theUnitThatIsAskedComesUnderTheAccusedOne();
        theHandlerLosesTheRoleWithADialogOpen();
        theAccusedUnitGetsAnotherName();
        theAccusedUnitGoesIntoAnother();
        theSuccessorAnswersAndTheCaseEnds();
    }

    private void somebodyReportsOnASlowLine() {
        reporter.isOnASlowLine();
        reporter.startsAReport();
        reporter.tells(STORY, "报表和要数据");
        reporter.names("sldjj", ACCUSED, "这一周");
        reporter.adds(REGISTER);
        reporter.goesOnToCheck();
        reporter.reads(REGISTER.name());
        receipt = reporter.sendsMoreThanOnce();
        handler.opensTheOnlyLead(ACCUSED);
        lead = handler.address();
        handler.receivesUnchanged(REGISTER);
        handler.accepts();
    }

    /** The open question is taken back, and its address leads nowhere any more. */
    private void theUnitThatIsAskedComesUnderTheAccusedOne() throws Exception {
        handler.asksForVerification(ASKED, "上周收到几次报表通知？");
        asked.followsTheMail("有一份核实函等您单位答复");
        asked.reads("上周收到几次报表通知？");
        String question = asked.address();

        people.as(
                city.administrator,
                () -> history.move(city.asked, units.get(city.asked).version(), city.accused, basis()));

        asked.hasNothingWaiting();
        asked.opens(question);
        asked.readsNothingOf("上周收到几次报表通知？");
        asked.findsNothingAt(lead);
        handler.isToldOfNews();
        handler.reads("已撤回");
    }

    /** Nothing of what was about to be added is there; the supervisor gives it to a colleague. */
    private void theHandlerLosesTheRoleWithADialogOpen() {
        handler.isOnASlowLine();
        handler.beginsToAddEvidence("来不及添加的证据", "受理台调取");
        people.as(administrator, () -> accounts.grant(city.handler.id(), Set.of()));
        handler.isSentAway();

        supervisor.opens(lead);
        supervisor.assigns(colleague.name());
        colleague.isOnASlowLine();
        colleague.opens(lead);
        colleague.hasNoEvidence("来不及添加的证据");
        colleague.addsEvidence("三份通知内容相同", "受理台调取", COPIES);
        colleague.receivesUnchanged(COPIES);
        colleague.proposesFinding("属实", "通知原件一致。", FACTS, "情况属实，已要求纠正。");
    }

    private void theAccusedUnitGetsAnotherName() {
        people.as(
                city.administrator,
                () -> history.rename(city.accused, units.get(city.accused).version(), RENAMED, "", basis()));

        supervisor.opens(lead);
        supervisor.reads(RENAMED);
        supervisor.approvesTheFinding("属实", FACTS);
        reporter.followsUp(receipt);
        reporter.isTold("已有结论", "情况属实，已要求纠正。");
        colleague.opens(lead);
        colleague.entersOnTheNegativeList(LocalDate.now().minusDays(2), "文件篇幅一般不超过5000字");
        colleague.draftsTheNotice("提醒", FACTS);
        supervisor.opens(lead + "/notice");
        supervisor.reads(RENAMED);
        supervisor.approvesTheNoticeBesideTheReport(STORY, FACTS);
    }

    /** What waited for the old unit waits for the one it went into, and its people are told. */
    private void theAccusedUnitGoesIntoAnother() throws Exception {
        notice = supervisor.numberOfTheNotice();

        people.as(city.administrator, () -> history.merge(Set.of(city.accused), successor, basis()));

        inherited.followsTheMail("机构撤并后，有一份文书转由您单位办理");
        inherited.reads(notice, FACTS);
        inherited.acknowledges();
        supervisor.opens(lead);
        String order = supervisor.orders(LocalDate.now().plusDays(14), "需要见到整改结果。");
        inherited.isOnASlowLine();
        inherited.takesUp("按 " + order + " 整改并提交情况");
        inherited.showsTheRectification("七张报表合并为一张。", NEW_FORM);
        colleague.takesUp("核查 " + order + " 的整改情况");
        colleague.receivesUnchanged(NEW_FORM);
        colleague.acceptsTheRectification();
    }

    private void theSuccessorAnswersAndTheCaseEnds() {
        inherited.takesUp("回复 " + notice);
        inherited.answersTheNotice("已停发重复报表。");
        colleague.takesUp("核查" + RENAMED + "的回复");
        colleague.reads("已停发重复报表。");
        colleague.closesTheNoticeAndWithItTheLead("重复的报表已经停发。");
        reporter.followsUp(receipt);
        reporter.isTold("已办结", "处理已经完成");
    }

    private static Basis basis() {
        return new Basis(LocalDate.now().minusDays(1), "示例编办发〔2026〕3号");
    }
}
