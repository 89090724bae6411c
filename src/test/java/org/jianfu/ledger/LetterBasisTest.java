package org.jianfu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.rules.Rule;
import org.jianfu.rules.RuleText;
import org.jianfu.rules.Rules;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Official paper rests only on rules that somebody has compared with their source. */
@PortalTest
@Transactional
class LetterBasisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String UNVERIFIED = "group-chat";

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeReading reading;

    @Autowired
    private Orders orders;

    @Autowired
    private Rules rules;

    @Autowired
    private Trail trail;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    private InventedOffice office;
    private Staff editor;
    private NegativeEntryId entry;

    @BeforeEach
    void aBreachOfAnUncheckedRuleIsListed(@Autowired Units units, @Autowired Desks desks) {
        clock.moveTo(TODAY);
        office = new InventedOffice(units, desks, people);
        editor = office.someone(office.office, Role.EDITOR);
        Violation known = office.violation();
        entry = people.by(
                office.handler,
                () -> ledger.enter(new Violation(
                        known.unit(), UNVERIFIED, known.facts(), known.occurredOn(), known.lead(), known.desk())));
        people.signIn(office.handler);
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aNoticeIsDraftedButNotHandedInBeforeTheRuleIsConfirmed() {
        assertThat(notices.suggest(entry).obstacle().orElseThrow().key()).isEqualTo("ledger.refused.ruleUnverified");
        NoticeId notice = draft();
        refused(() -> notices.propose(notice, version(notice)), "ledger.refused.ruleUnverified");
        assertThat(reading.get(notice).letter().state()).isEqualTo(NoticeState.DRAFT);

        confirm();

        notices.propose(notice, version(notice));
        assertThat(reading.get(notice).letter().state()).isEqualTo(NoticeState.PROPOSED);
        assertThat(notices.suggest(entry).obstacle()).isEmpty();
    }

    @Test
    void anOrderIsNotIssuedBeforeTheRuleIsConfirmed() {
        var form = people.by(
                office.supervisor, () -> new OrderForm(orders.suggest(entry), TODAY.plusDays(30), "同类问题再次发生"));
        people.signIn(office.supervisor);
        refused(() -> orders.issue(entry, form), "ledger.refused.ruleUnverified");

        confirm();

        assertThat(orders.issue(entry, form)).isNotNull();
    }

    @Test
    void whoConfirmedTheRuleIsOnItsTrail() {
        confirm();
        Rule rule = rules.get(UNVERIFIED);
        assertThat(rule.confirmedBy()).isEqualTo(editor.id());
        assertThat(trail.of(Subject.of(rule.id())))
                .extracting(Entry::key, Entry::actor)
                .contains(tuple("rules.trail.confirmed", editor.id()));
    }

    @Test
    void wordsThatWereCorrectedSinceAreNotCitedAnyMore() {
        people.as(editor, () -> {
            Rule old = rules.get(UNVERIFIED);
            rules.revise(
                    old.id(),
                    old.version(),
                    new RuleText(
                            old.kind(),
                            old.scope(),
                            "工作群里不得强制接龙打卡",
                            null,
                            null,
                            old.effectiveFrom(),
                            old.source(),
                            old.clause(),
                            old.standsAt()));
        });
        NoticeId notice = draft();
        refused(() -> notices.propose(notice, version(notice)), "ledger.refused.ruleCorrected");
    }

    private void confirm() {
        people.as(editor, () -> {
            Rule rule = rules.get(UNVERIFIED);
            rules.confirm(rule.id(), rule.version());
        });
    }

    private NoticeId draft() {
        NoticeSuggestion suggestion = notices.suggest(entry);
        return notices.draft(entry, new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
    }

    private int version(NoticeId id) {
        return reading.get(id).letter().version();
    }

    private static void refused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
