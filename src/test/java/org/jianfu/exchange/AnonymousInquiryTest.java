package org.jianfu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Asked without a name, a question leads to nobody: this reads the schema and every row there is. */
@PortalTest
@Transactional
class AnonymousInquiryTest {

    private static final Place SECTION = Place.lesson("sample-course", "first", "count");

    @Autowired
    Inquiries inquiries;

    @Autowired
    ExchangeDesk desk;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @PersistenceContext
    EntityManager database;

    private Staff clerk;
    private Staff editor;

    @BeforeEach
    void theyCome() {
        clerk = people.someone(units.all().getFirst().id(), Role.TRAINEE);
        editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
    }

    private ReturnCode ask(String words) {
        ReturnCode code = people.by(clerk, () -> inquiries.askAnonymously(SECTION, words));
        database.flush();
        return code;
    }

    private InquiryId id(ReturnCode code) {
        return people.by(clerk, () -> inquiries.page(code)).id();
    }

    /** Every number in the database that could name an account, with how often this person's stands there. */
    private Map<String, Long> traces() {
        database.flush();
        List<String> columns = sql.sql("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and data_type in ('bigint', 'int', 'varchar', 'text')"
                        + " and (column_name like '%\\_by' or column_name like '%\\_id' or column_name like '%account%'"
                        + " or column_name like '%actor%' or column_name like '%link%')")
                .query(String.class)
                .list();
        return columns.stream().collect(Collectors.toMap(column -> column, this::count));
    }

    private long count(String column) {
        String[] parts = column.split("\\.");
        return sql.sql("select count(*) from `" + parts[0] + "` where `" + parts[1] + "` = ?")
                .param(clerk.id().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void noColumnOfAnyTableLeadsToTheAsker() {
        Map<String, Long> before = traces();
        ask("能不能不报？");

        Map<String, Long> after = traces();
        assertThat(before).containsKeys("inquiry.asked_by", "trail_entry.actor_id");
        // Its own number may happen to be the clerk's.
        after.keySet().removeIf(column -> column.equals("inquiry.id"));
        assertThat(after)
                .allSatisfy((column, count) -> assertThat(count).as(column).isEqualTo(before.get(column)));
    }

    @Test
    void aNamedQuestionWouldBeFoundSo() {
        long before = count("inquiry.asked_by");
        people.as(clerk, () -> inquiries.ask(SECTION, "能不能不报？"));
        database.flush();

        assertThat(count("inquiry.asked_by")).isEqualTo(before + 1);
    }

    @Test
    void ofTheAskerOnlyTheDayIsKept() {
        InquiryId id = id(ask("能不能不报？"));

        Map<String, Object> row = sql.sql("select * from inquiry where id = ?")
                .param(id.value())
                .query()
                .singleRow();
        assertThat(row.get("asked_by")).isNull();
        assertThat(row.get("asked_on").toString()).isEqualTo(LocalDate.now().toString());
        assertThat(row.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "place_kind",
                        "place_of",
                        "place_anchor",
                        "place_title",
                        "words",
                        "state",
                        "asked_by",
                        "asked_on",
                        "code_print",
                        "decided_by",
                        "decided_on",
                        "reason");
    }

    @Test
    void ofAReaderWhoSaysThatAPassageIsUnclearNothingIsKept() {
        assertThat(sql.sql("select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = 'feedback'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "id", "place_kind", "place_of", "place_anchor", "place_title", "verdict", "given_on");
    }

    @Test
    void theCodeIsKeptAsAFingerprintAndOpensTheQuestionHoweverItIsTyped() {
        ReturnCode code = ask("能不能不报？");

        assertThat(sql.sql("select count(*) from inquiry where code_print = ?")
                        .param(code.value())
                        .query(Long.class)
                        .single())
                .isZero();
        ReturnCode typed = ReturnCode.typed(" " + code.toString().toLowerCase(Locale.ROOT) + " ");
        assertThat(people.by(editor, () -> inquiries.page(typed)).words()).isEqualTo("能不能不报？");
        assertThatThrownBy(() -> people.by(clerk, () -> inquiries.page(ReturnCode.typed("0000"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itIsReadByOthersOnceAnEditorHasLookedAtIt() {
        ReturnCode code = ask("能不能不报？");
        InquiryId id = id(code);
        assertThatThrownBy(() -> people.by(clerk, () -> inquiries.page(id))).isInstanceOf(NotVisible.class);
        assertThat(people.by(editor, desk::waiting)).extracting(InquiryRow::id).contains(id);

        people.as(editor, () -> desk.release(id));
        InquiryPage page = people.by(clerk, () -> inquiries.page(id));
        assertThat(page.asker()).isNull();
        assertThat(page.state()).isEqualTo(InquiryState.OPEN);
    }

    @Test
    void theAskerAcceptsWithTheCodeAndNobodyWithAnotherOne() {
        ReturnCode code = ask("能不能不报？");
        ReturnCode other = ask("另一个问题？");
        InquiryId id = id(code);
        people.as(editor, () -> desk.release(id));
        people.as(editor, () -> inquiries.reply(id, "没有依据的可以不报，要说清楚。"));
        ReplyId reply =
                people.by(editor, () -> inquiries.page(id)).replies().getFirst().id();

        assertThatThrownBy(() -> people.as(clerk, () -> inquiries.accept(reply, other)))
                .hasMessage("exchange.refused.code");
        people.as(clerk, () -> inquiries.accept(reply, code));
        assertThat(people.by(editor, () -> inquiries.page(id)).state()).isEqualTo(InquiryState.SETTLED);
    }

    @Test
    void nobodyFollowsItForThatMightBeTheAsker() {
        InquiryId id = id(ask("能不能不报？"));
        people.as(editor, () -> desk.release(id));

        assertThat(people.by(clerk, () -> inquiries.page(id)).may(InquiryStep.FOLLOW))
                .isFalse();
        assertThatThrownBy(() -> people.as(clerk, () -> inquiries.follow(id))).hasMessage("exchange.refused.follow");
    }
}
