package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianfu.chain.Evidence;
import org.jianfu.chain.Handler;
import org.jianfu.chain.Inspector;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.Liaison;
import org.jianfu.chain.Reporter;
import org.jianfu.chain.Supervisor;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.MovableClock;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** The chain that must never break, driven in a real browser by everybody it takes: from the report to the ecology page. */
@BrowserTest
class ChainBrowserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_QUARTER = LocalDate.of(2027, 1, 4);
    private static final String ACCUSED = InventedCity.accused("槐花");
    private static final String ASKED = InventedCity.asked("槐花");
    private static final String STORY = """
            上周三下午四点，示例槐花局又发来一份通知，要我们当天下班前报七张表。
            同样的内容一周内已经报过三遍。😮‍💨 负责的同志姓𠮷，联系人写作“㑇”。
            “急件”二字几乎每份都有 <b>不是标签</b> & 100% 属实。""";

    private static final Evidence NOTICE = Evidence.pdf("关于报送材料的通知（第3次）.pdf");
    private static final Evidence PHOTO = Evidence.photo("七张表的照片.jpg");
    private static final Evidence COVER = Evidence.photo("通知首页.jpg");
    private static final Evidence REGISTER = Evidence.text("收文登记.txt", "11月16日、17日、19日各一次");
    private static final Evidence COPIES = Evidence.pdf("三份通知.pdf");
    private static final Evidence NEW_FORM = Evidence.pdf("合并后的报表.pdf");
    private static final Evidence DISGUISED = Evidence.disguised("补充材料.pdf");

    private static final String FACTS = "一周内三次要求乡镇报送同一内容的七张报表，每次不足两小时";
    private static final String OUTCOME = "情况属实，已经要求这个单位纠正，重复的报表今后不再要。";
    private static final String RULE = "文件篇幅一般不超过5000字";
    private static final List<String> SECRETS = List.of(ACCUSED, "七张", "报表", "𠮷");

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    MovableClock clock;

    private Browser browser;
    private InventedCity city;
    private Reporter reporter;
    private Handler handler;
    private Supervisor supervisor;
    private Liaison asked;
    private Liaison accused;
    private Inspector inspector;

    private String receipt;
    private String lead;
    private String number;
    private String notice;
    private String noticePage;
    private String order;

    @BeforeEach
    void everybodyIsThere(Browser browser) {
        clock.moveTo(TODAY);
        this.browser = browser;
        city = new InventedCity("槐花", units, desks, people);
        reporter = new Reporter(browser.phone());
        handler = new Handler(browser, people, city.handler, SECRETS);
        supervisor = new Supervisor(browser, people, city.supervisor, SECRETS);
        asked = new Liaison(browser, people, city.askedLiaison, SECRETS);
        accused = new Liaison(browser, people, city.accusedLiaison, SECRETS);
        inspector = new Inspector(browser, people, city.inspector, SECRETS);
    }

    @AfterEach
    void everybodyGoesHome() {
        clock.reset();
    }

    @Test
    void aReportTravelsFromThePublicFormToTheUnitsEcologyPage() throws Exception {
        somebodyReports();
        theHandlerAsksBackAndAccepts();
        anotherUnitIsAskedWhatItKnows();
        theFindingIsProposedAndApproved();
        theNoticeIsDraftedAndIssued();
        theUnitAcknowledgesAndAnswers();
        theUnitIsOrderedToRectify();
        everythingIsClosed();
        theSheetIsSignedAndReadByThoseItIsFor();
        theReporterSaysWhatTheOutcomeIsWorth();
    }

    private void somebodyReports() {
        handler.watchesTheQueue();
        reporter.startsAReport();
        reporter.tells(STORY, "报表和要数据");
        reporter.names("slhhj", ACCUSED, "这一周");
        reporter.adds(NOTICE, PHOTO, DISGUISED);
        reporter.isToldThatNotTaken(DISGUISED.name());
        reporter.hasAdded(NOTICE, PHOTO);
        reporter.goesOnToCheck();
        reporter.reads(STORY.lines().toArray(String[]::new));
        reporter.reads(ACCUSED, NOTICE.name(), PHOTO.name(), "不留，匿名反映");
        receipt = reporter.sendsMoreThanOnce();
    }

    private void theHandlerAsksBackAndAccepts() {
        handler.seesNewWorkArriveAndOpensIt(ACCUSED);
        lead = handler.address();
        handler.readsTheReport(STORY);
        handler.receivesACopyOf(NOTICE, "An invented notice of seven pages");
        handler.receivesUnchanged(PHOTO);
        handler.asksTheReporter("通知是哪个科室发的？");

        reporter.followsUp(receipt);
        reporter.isTold("已收到", "正在等待查看");
        reporter.isAsked("通知是哪个科室发的？");
        reporter.answers("综合科，㑇科长签的。", COVER);

        handler.isToldOfNews();
        handler.readsInTheDialogue("综合科，㑇科长签的。");
        handler.receivesUnchanged(COVER);
        number = handler.accepts();
        reporter.followsUp(receipt);
        reporter.isTold("已受理", "决定受理");
    }

    private void anotherUnitIsAskedWhatItKnows() throws Exception {
        handler.asksForVerification(ASKED, "上周一至周五，你单位收到几次报表通知？");

        asked.followsTheMail("有一份核实函等您单位答复");
        asked.answersTheQuestion("上周一至周五，你单位收到几次报表通知？", "三次，间隔都不到两小时。", REGISTER);
        asked.readsNothingOf(number, ACCUSED, "急件", receipt);

        handler.isToldOfNews();
        handler.readsTheUnitsAnswer("三次，间隔都不到两小时。", REGISTER);
        handler.addsEvidence("三份通知内容相同", "受理台调取", COPIES);
    }

    private void theFindingIsProposedAndApproved() throws Exception {
        handler.proposesFinding("属实", "收文登记与通知原件一致。", FACTS, OUTCOME);
        handler.cannot("审批核实结论", "的专班负责人决定。");

        supervisor.followsTheMail("有一份核实结论等您审批");
        supervisor.takesUp("审批核实结论：" + number + " " + ACCUSED);
        supervisor.approvesTheFinding("属实", "收文登记与通知原件一致。", FACTS, OUTCOME);

        reporter.followsUp(receipt);
        reporter.isTold("已有结论", OUTCOME);
    }

    private void theNoticeIsDraftedAndIssued() throws Exception {
        handler.followsTheMail("您提出的核实结论已获批准");
        handler.entersOnTheNegativeList(TODAY.minusDays(5), RULE);
        handler.draftsTheNotice("提醒", FACTS);

        supervisor.followsTheMail("有一份预警工作提示等您审批");
        supervisor.hasHeading("预警工作提示与举报对照");
        supervisor.approvesTheNoticeBesideTheReport(STORY, FACTS);
        notice = supervisor.numberOfTheNotice();

        handler.opens(lead);
        handler.follows("提醒 " + notice, "预警工作提示");
        handler.canUseThisPage();
        noticePage = handler.address();
        assertThat(word(handler.downloads("Word"))).contains(notice, ACCUSED, FACTS);
        assertThat(pdf(handler.downloads("PDF"))).contains(notice, ACCUSED, FACTS);
    }

    private void theUnitAcknowledgesAndAnswers() throws Exception {
        accused.followsTheMail("您单位有一份预警工作提示待签收");
        accused.takesUp("签收 " + notice);
        accused.reads(notice, ACCUSED, FACTS);
        accused.acknowledges();
        accused.answersTheNotice("已停发重复报表，同类数据改为一次采集。");
        theUnitSeesNothingOfTheReport();

        handler.followsTheMail("有一份预警工作提示的回复等您核查");
        handler.reads("已停发重复报表，同类数据改为一次采集。", accused.name());
        handler.sendsBack("请补充撤回通知的文号。");

        accused.followsTheMail("您单位的回复被退回，请补充后重新提交");
        accused.reads("上次的回复被退回：请补充撤回通知的文号。");
        accused.answersTheNotice("撤回通知已印发，文号示例发〔2026〕9号。");
    }

    /** Not in the menu, not in a list, not by an address somebody passed on. */
    private void theUnitSeesNothingOfTheReport() {
        accused.hasInTheMenu("预警工作提示");
        accused.hasNotInTheMenu("问题线索");
        accused.readsNothingOf("急件", number, receipt);
        accused.opens("staff/verifications");
        accused.reads("没有要您单位核实的事项");
        accused.findsNothingAt("staff/leads");
        accused.findsNothingAt(lead);
        accused.findsNothingAt(lead + "/notice");
        accused.canUseThisPage();
    }

    private void theUnitIsOrderedToRectify() throws Exception {
        supervisor.opens(lead);
        order = supervisor.orders(TODAY.plusDays(14), "一周内三次，需要见到整改结果。");

        accused.followsTheMail("您单位收到一份限期整改通知");
        accused.takesUp("按 " + order + " 整改并提交情况");
        accused.reads(order, "2026年12月7日");
        accused.showsTheRectification("七张报表合并为一张，每季度报一次。", NEW_FORM);
    }

    private void everythingIsClosed() {
        handler.takesUp("核查 " + order + " 的整改情况");
        handler.receivesUnchanged(NEW_FORM);
        handler.acceptsTheRectification();
        handler.takesUp("核查" + ACCUSED + "的回复");
        handler.reads("文号示例发〔2026〕9号");
        handler.closesTheNoticeAndWithItTheLead("重复的报表已经停发，报送改为每季度一次。");
        handler.hasNothingWaiting();
        accused.hasNothingWaiting();

        handler.opens(lead);
        handler.reads("已办结");
        handler.readsStepsInThisOrder(
                "收到举报",
                "向举报人提问",
                "举报人补充了内容",
                "受理，编号 " + number,
                "请" + ASKED + "核实",
                ASKED + "答复核实函",
                "添加证据",
                "提出核实结论",
                "核实结论获批准",
                "记入负面清单",
                "起草预警工作提示",
                "提交预警工作提示",
                "审批通过并发出 " + notice,
                "单位签收 " + notice,
                "单位回复 " + notice,
                "退回对 " + notice + " 的回复",
                "单位回复 " + notice,
                "责令限期整改 " + order,
                "单位提交 " + order,
                order + " 办结",
                notice + " 办结",
                "办结");
        handler.canUseThisPage();
    }

    private void theSheetIsSignedAndReadByThoseItIsFor() {
        clock.moveTo(NEXT_QUARTER);
        inspector.findsTheEcologyPage(ACCUSED, TODAY.getYear());
        inspector.readsOnTheSheet("第四季度", FACTS, "收到提醒", notice, "被责令限期整改", order, "整改到位");
        inspector.signs("第四季度");
        inspector.seesThatTheSheetIsFrozen("第四季度", inspector.name());

        supervisor.findsTheEcologyPage(ACCUSED, TODAY.getYear());
        supervisor.seesThatTheSheetIsFrozen("第四季度", inspector.name());
        supervisor.follows(order, "限期整改通知");
        supervisor.reads(order);

        accused.turnsToTheOwnEcologyPage(ACCUSED, TODAY.getYear());
        accused.readsOnTheSheet("第四季度", FACTS, notice, order);
        accused.follows(notice, "预警工作提示");

        asked.findsNothingAt("staff/ecology/" + city.accused + "/" + TODAY.getYear());
        asked.findsNothingAt(noticePage);
    }

    private void theReporterSaysWhatTheOutcomeIsWorth() {
        reporter.followsUp(receipt);
        reporter.isTold("已办结", "处理已经完成");
        reporter.reads(OUTCOME);
        reporter.rates("基本满意");
        reporter.asksToReopen("上周又要了一次。");

        supervisor.takesUp("决定是否重新核实：" + number + " " + ACCUSED);
        supervisor.readsWhatTheReporterThinks("基本满意", "上周又要了一次。");
    }

    private static String word(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return unbroken(text.getText());
        }
    }

    private static String pdf(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return unbroken(text.toString());
    }

    private static String unbroken(String text) {
        return text.replaceAll("\\s", "");
    }
}
