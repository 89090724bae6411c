package org.jianfu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.ClauseReference;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Asking beside a lesson or a clause, and what becomes of it. */
@PortalTest
@Transactional
class InquiriesTest {

    private static final Place SECTION = Place.lesson("sample-course", "first", "count");

    @Autowired
    Inquiries inquiries;

    @Autowired
    ExchangeDesk desk;

    @Autowired
    InquiryReferences references;

    @Autowired
    InquiryWays ways;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @PersistenceContext
    EntityManager database;

    private Staff clerk;
    private Staff colleague;
    private Staff editor;
    private Staff supervisor;

    @BeforeEach
    void theyCome() {
        clerk = someone(Role.TRAINEE);
        colleague = someone(Role.UNIT_LIAISON);
        editor = someone(Role.EDITOR);
        supervisor = someone(Role.SUPERVISOR);
    }

    private Staff someone(Role role) {
        return people.someone(units.all().getFirst().id(), role);
    }

    private InquiryId ask(Place place, String words) {
        return people.by(clerk, () -> inquiries.ask(place, words));
    }

    private InquiryPage seenBy(Staff person, InquiryId id) {
        return people.by(person, () -> inquiries.page(id));
    }

    private ReplyId firstReply(InquiryId id) {
        return seenBy(editor, id).replies().getFirst().id();
    }

    private List<InquiryRow> listed(Staff person) {
        return people.by(person, () -> inquiries.after(null, InquiryFilter.at(SECTION), 50));
    }

    private long told(Staff person) {
        return sql.sql("select count(*) from inbox_item where recipient_id = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }

    private Place someClause() {
        var clause = sql.sql("select p.code as policy, c.anchor from policy_clause c"
                        + " join policy_edition e on e.id = c.edition_id join policy p on p.id = e.policy_id"
                        + " where p.code = 'formalism-rules' limit 1")
                .query((row, i) -> new ClauseRef(row.getString("policy"), row.getString("anchor")))
                .single();
        return Place.of(clause);
    }

    @Test
    void aQuestionStandsBesideItsSectionAndIsReadByAll() {
        InquiryId id = ask(SECTION, "三张表合成一张，谁来牵头？");

        InquiryPage page = seenBy(colleague, id);
        assertThat(page.placeTitle()).isEqualTo("一张表报几次 · 先看看手里有几张表");
        assertThat(page.asker()).isEqualTo(clerk.name());
        assertThat(page.state()).isEqualTo(InquiryState.OPEN);
        assertThat(ways.from("sample-course", "first", List.of("count", "after"))
                        .get("count"))
                .satisfies(way -> assertThat(way.textKey()).isEqualTo("exchange.count"));
        assertThat(ways.from("sample-course", "first", List.of("count", "after"))
                        .get("after"))
                .satisfies(way -> assertThat(way.textKey()).isEqualTo("exchange.ask"));
    }

    @Test
    void nobodyAsksAboutWhatIsNotThere() {
        assertThatThrownBy(() -> ask(Place.lesson("sample-course", "no-such", null), "问？"))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> ask(Place.lesson("sample-course", "first", "no-such"), "问？"))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> ask(SECTION, "   ")).isInstanceOf(Refused.class);
    }

    @Test
    void aQuestionAboutAPassageThatIsGoneStaysAndSaysSo() {
        InquiryId id = ask(SECTION, "改了以后还问得到吗？");
        database.flush();
        sql.sql("update inquiry set place_anchor = 'gone' where id = ?")
                .param(id.value())
                .update();
        database.clear();

        InquiryPage page = seenBy(colleague, id);
        assertThat(page.current()).isFalse();
        assertThat(page.placeTitle()).contains("先看看手里有几张表");
    }

    @Test
    void aColleagueAnswersTheAskerIsToldAndAccepts() {
        InquiryId id = ask(SECTION, "谁来牵头？");
        people.as(colleague, () -> inquiries.reply(id, "党政办牵头，找原来要表的两家对口。"));
        assertThat(seenBy(clerk, id).state()).isEqualTo(InquiryState.REPLIED);
        assertThat(told(clerk)).isEqualTo(1);

        people.as(clerk, () -> inquiries.accept(firstReply(id)));
        assertThat(seenBy(colleague, id).state()).isEqualTo(InquiryState.SETTLED);
        assertThat(seenBy(colleague, id).replies().getFirst().accepted()).isTrue();
    }

    @Test
    void nobodyElseAcceptsForTheAsker() {
        InquiryId id = ask(SECTION, "谁来牵头？");
        people.as(colleague, () -> inquiries.reply(id, "党政办。"));
        ReplyId reply = firstReply(id);

        assertThatThrownBy(() -> people.as(colleague, () -> inquiries.accept(reply)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void theOfficesReplyHasANumberAndStandsBesideTheClause() {
        Place clause = someClause();
        InquiryId id = ask(clause, "微信群里发的通知算不算文件？");
        String number = people.by(supervisor, () -> desk.official(id, "算，按规定的口径计入。"));
        String next = people.by(supervisor, () -> desk.official(id, "补充：口头通知不计。"));

        assertThat(number).startsWith("减负答〔");
        assertThat(next).isNotEqualTo(number);
        assertThat(seenBy(clerk, id).state()).isEqualTo(InquiryState.SETTLED);
        assertThat(seenBy(clerk, id).replies())
                .extracting(InquiryPage.Answered::number)
                .containsExactly(number, next);
        assertThat(references.to("formalism-rules", Locale.SIMPLIFIED_CHINESE)).isEmpty();
        assertThat(people.by(clerk, () -> references.to("formalism-rules", Locale.SIMPLIFIED_CHINESE)))
                .filteredOn(reference -> clause.anchor() != null
                        && clause.anchor().equals(reference.anchor())
                        && reference.kindKey().equals("exchange.official"))
                .extracting(ClauseReference::title)
                .anySatisfy(title -> assertThat(title).contains(number, "微信群里发的通知算不算文件？"));
    }

    @Test
    void onlyWhoSpeaksForTheOfficeGivesOfficialReplies() {
        InquiryId id = ask(SECTION, "谁来牵头？");

        assertThat(seenBy(editor, id).may(InquiryStep.OFFICIAL)).isFalse();
        assertThat(seenBy(supervisor, id).may(InquiryStep.OFFICIAL)).isTrue();
        assertThatThrownBy(() -> people.as(editor, () -> desk.official(id, "我说了算")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(clerk, () -> desk.hide(id, "不想看")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsHiddenIsSeenByItsAskerAndTheEditorsWithTheReason() {
        InquiryId id = ask(SECTION, "某某干部怎样怎样");
        people.as(editor, () -> desk.hide(id, "写了人名，请走举报入口"));

        assertThatThrownBy(() -> seenBy(colleague, id)).isInstanceOf(NotVisible.class);
        assertThat(listed(colleague)).extracting(InquiryRow::id).doesNotContain(id);
        assertThat(seenBy(clerk, id).reason()).isEqualTo("写了人名，请走举报入口");
        assertThat(seenBy(clerk, id).may(InquiryStep.REPLY)).isFalse();

        people.as(editor, () -> desk.show(id));
        assertThat(seenBy(colleague, id).state()).isEqualTo(InquiryState.OPEN);
    }

    @Test
    void aHiddenAnswerIsGoneForAllButTheEditors() {
        InquiryId id = ask(SECTION, "谁来牵头？");
        people.as(colleague, () -> inquiries.reply(id, "不该说的话"));
        people.as(editor, () -> desk.hideReply(firstReply(id)));

        assertThat(seenBy(clerk, id).replies()).isEmpty();
        assertThat(seenBy(editor, id).replies()).hasSize(1);
    }

    @Test
    void theListIsNarrowedToAPlaceAndToWords() {
        InquiryId here = ask(SECTION, "百分号%怎么办？");
        InquiryId elsewhere = ask(Place.lesson("sample-course", "second", null), "百分号%怎么办？");

        assertThat(listed(colleague)).extracting(InquiryRow::id).contains(here).doesNotContain(elsewhere);
        assertThat(people.by(colleague, () -> inquiries.after(null, InquiryFilter.ALL.withWords("百分号%"), 50)))
                .extracting(InquiryRow::id)
                .contains(here, elsewhere);
        assertThat(people.by(colleague, () -> inquiries.after(null, InquiryFilter.ALL.withWords("百分%号"), 50)))
                .isEmpty();
    }

    @Test
    void whoeverFollowsIsToldOfAnswersUntilNoMore() {
        InquiryId id = ask(SECTION, "谁来牵头？");
        people.as(colleague, () -> inquiries.follow(id));
        people.as(colleague, () -> inquiries.follow(id));
        assertThat(seenBy(colleague, id).may(InquiryStep.UNFOLLOW)).isTrue();
        people.as(editor, () -> inquiries.reply(id, "党政办。"));
        assertThat(told(colleague)).isEqualTo(1);
        assertThat(told(editor)).isZero();

        people.as(colleague, () -> inquiries.unfollow(id));
        people.as(editor, () -> inquiries.reply(id, "再补一句。"));
        assertThat(told(colleague)).isEqualTo(1);
        assertThat(seenBy(colleague, id).may(InquiryStep.FOLLOW)).isTrue();
    }
}
