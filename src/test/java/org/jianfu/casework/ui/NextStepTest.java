package org.jianfu.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadState;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationAnswers;
import org.jianfu.casework.Verifications;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.LetterFixture;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.FormDialog;
import org.jianfu.units.Desks;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A lead always shows its one next step. */
class NextStepTest extends ViewTest {

    @Autowired
    private Leads leads;

    @Autowired
    private Triage triage;

    @Autowired
    private Verifications verifications;

    @Autowired
    private VerificationAnswers answers;

    @Autowired
    private Findings findings;

    @Autowired
    private Disposal disposal;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeReading noticeReading;

    @Autowired
    private Units units;

    private CaseFixture fixture;
    private LetterFixture letters;
    private InventedCity city;
    private LeadId lead;

    @BeforeEach
    void report(@Autowired Desks desks, @Autowired AutowireCapableBeanFactory beans) {
        fixture = beans.createBean(CaseFixture.class);
        letters = beans.createBean(LetterFixture.class);
        city = InventedCity.anew(units, desks, people);
        lead = fixture.reported(city);
    }

    @Test
    void anAcceptedLeadGoesToThoseWhoKnowOrToItsFinding() {
        accept();

        opens(city.handler);

        assertThat(primary()).containsExactly("联动核实");
        assertThat(offers("提出核实结论")).isTrue();
    }

    @Test
    void whileAUnitIsAskedThePageSaysWhoAndUntilWhen() {
        accept();
        ask();

        opens(city.handler);

        reads("正在等" + units.nameOf(city.asked) + "答复，最迟");
        assertThat(primary()).containsExactly("提出核实结论");
    }

    @Test
    void afterTheUnitAnsweredAFindingIsProposed() {
        accept();
        ask();
        answer();

        opens(city.handler);

        reads(units.nameOf(city.asked) + "已答复。看过答复后，提出结论交审批。");
        assertThat(primary()).containsExactly("提出核实结论");
    }

    @Test
    void aProposedFindingSaysWhoIsToApproveIt() {
        accept();
        propose();

        opens(city.handler);

        reads("正在等" + city.supervisor.name() + "审批");
    }

    @Test
    void aReturnedFindingShowsWhyBesideItsDraft() {
        accept();
        propose();
        people.as(city.supervisor, () -> findings.sendBack(lead, version(), "请补充通知的原件"));

        opens(city.handler);
        reads("核实结论被退回，修改后再提交审批。", city.supervisor.name() + "退回：请补充通知的原件");
        assertThat(primary()).containsExactly("提出核实结论");

        open("staff");
        reads("核实结论被退回，请修改");
    }

    @Test
    void aReturnedNoticeShowsWhyBesideItsDraft() {
        NegativeEntryId entry = fixture.entered(city, lead);
        letters.proposed(city, lead, entry);
        NoticeId notice =
                people.by(city.supervisor, () -> noticeReading.ofEntry(entry).orElseThrow());
        people.as(city.supervisor, () -> disposal.returnNotice(lead, notice, version(notice), "措辞请再缓和一些"));

        opens(city.handler);
        assertThat(primary()).containsExactly("拟定预警工作提示");
        press("拟定预警工作提示");

        reads(city.supervisor.name() + "退回：措辞请再缓和一些");
    }

    @Test
    void whileTheUnitHasTheNoticeThePageSaysUntilWhenAndLeadsToIt() {
        letters.issued(city, lead, fixture.entered(city, lead));

        opens(city.handler);

        reads("正在等" + units.nameOf(city.accused) + "办理减负提示〔", "查看减负提示〔");
    }

    @Test
    void theAnswerToANoticeIsCheckedFromTheLead() {
        answered();

        opens(city.handler);
        reads("单位已经回复，请核查。");
        assertThat(primary()).containsExactly("核查回复");
        press("核查回复");

        assertThat(offers("核查通过，办结")).isTrue();
    }

    @Test
    void theLastNoticeDoesNotCloseItsLeadBySurprise() {
        NoticeId notice = answered();
        people.signIn(city.handler);
        open("staff/notices/" + notice);

        press("核查通过，办结");
        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        assertThat(leads.facts(lead).state()).isEqualTo(LeadState.FOUND);

        write("告知举报人（可不填）", "重复的报表已经停发。");
        press("核查通过，办结");
        assertThat(leads.facts(lead).state()).isEqualTo(LeadState.CLOSED);
    }

    @Test
    void aNoticeBesideAnOpenOrderIsClosedWithOneButton() {
        NoticeId notice = answered();
        letters.ordered(
                city,
                lead,
                people.by(city.handler, () -> leads.look(lead))
                        .consequences()
                        .entries()
                        .getFirst()
                        .id());
        people.signIn(city.handler);
        open("staff/notices/" + notice);

        press("核查通过，办结");

        reads("已办结，不需要再做什么。");
        assertThat(leads.facts(lead).state()).isEqualTo(LeadState.FOUND);
    }

    @Test
    void theAccusedUnitIsNotOfferedToBeAsked() {
        accept();

        assertThat(offered()).contains(city.asked).doesNotContain(city.accused);
    }

    /** Whom a search for the names of this city offers. */
    private List<UnitId> offered() {
        String city = units.nameOf(this.city.asked).replaceAll("乡$", "");
        return people.by(this.city.handler, () -> verifications.askable(lead, city, 50)).stream()
                .map(Unit::id)
                .toList();
    }

    @Test
    void aRequestNamesWhoAsksAndWhomToTurnTo() {
        accept();
        ask();
        Verification.Id request = request();

        people.signIn(city.askedLiaison);
        open("staff/verifications?request=" + request);

        reads("联系人：" + city.handler.name());
    }

    @Test
    void whatOnlySupervisorsMayDoSaysOfWhichDesk() {
        accept();

        opens(city.handler);

        reads("的专班负责人决定。");
    }

    @Test
    void anOrderToRectifyIsDecidedByTheSupervisorOfTheDesk() {
        fixture.entered(city, lead);

        opens(city.handler);

        assertThat($(Button.class).withText("责令限期整改").single().isEnabled()).isFalse();
        reads("的专班负责人决定。");
    }

    private void opens(Staff person) {
        people.signIn(person);
        open("staff/leads/" + lead);
    }

    /** What the page's primary buttons are called. */
    private Stream<String> primary() {
        return $(Button.class).all().stream()
                .filter(button -> button.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                .map(Button::getText);
    }

    private void accept() {
        people.as(city.handler, () -> triage.accept(lead, version()));
    }

    private void ask() {
        people.as(
                city.handler,
                () -> verifications.ask(
                        lead,
                        version(),
                        List.of(city.asked),
                        new Verification.Form("收到几张报表？", verifications.defaultDue(), List.of())));
    }

    private Verification.Id request() {
        return people.by(city.handler, () -> leads.look(lead))
                .verifications()
                .getFirst()
                .id();
    }

    private void answer() {
        Verification.Id request = request();
        people.as(
                city.askedLiaison,
                () -> answers.answer(request, answers.get(request).version(), "收到三张。", List.of()));
    }

    private void propose() {
        var draft = new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有通知原件。", "一周内三次要同样的报表", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, version(), draft));
    }

    private NoticeId answered() {
        NoticeId notice = letters.issued(city, lead, fixture.entered(city, lead));
        people.as(city.accusedLiaison, () -> notices.acknowledge(notice, version(notice)));
        people.as(
                city.accusedLiaison,
                () -> notices.answer(notice, version(notice), new ReplyForm("已停发重复报表。", List.of())));
        return notice;
    }

    private Integer version() {
        return leads.facts(lead).version();
    }

    private Integer version(NoticeId notice) {
        return noticeReading.get(notice).letter().version();
    }
}
