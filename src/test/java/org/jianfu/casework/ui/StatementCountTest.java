package org.jianfu.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.casework.Verification;
import org.jianfu.casework.Verifications;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.LetterFixture;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.testing.Statements;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much a page asks the database, each request with a memory of its own: never more with more rows. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StatementCountTest extends ViewTest {

    /** A first page is full. */
    private static final int PAGE = 50;

    /** More than the home page shows of a kind. */
    private static final int ROWS = 24;

    private static final int QUEUE = 12;

    private static final int LEAD = 25;

    private static final int HOME = 15;

    @Autowired
    private Statements statements;

    @Autowired
    private Leads leads;

    @Autowired
    private Triage triage;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Investigation investigation;

    private CaseFixture fixture;
    private LetterFixture letters;
    private InventedCity city;

    @BeforeEach
    void aCity(@Autowired Units units, @Autowired Desks desks, @Autowired AutowireCapableBeanFactory beans) {
        fixture = beans.createBean(CaseFixture.class);
        letters = beans.createBean(LetterFixture.class);
        city = InventedCity.anew(units, desks, people);
    }

    @Test
    void aLeadsPageWithEverythingThatFollowedKeepsItsLimit() {
        LeadId lead = fixture.reported(city);
        fixture.entered(city, lead);
        people.signIn(city.handler);

        assertThat(statements.during(() -> open("staff/leads/" + lead))).hasSizeLessThanOrEqualTo(LEAD);
    }

    @Test
    void aLeadsPageWithManyRowsKeepsItsLimit() {
        LeadId lead = fixture.reported(city);
        people.as(city.handler, () -> triage.accept(lead, version(lead)));
        for (int row = 0; row < ROWS; row++) {
            Staff colleague = people.someone(city.handler.unit(), Role.SUPERVISOR);
            people.as(colleague, () -> triage.assign(lead, version(lead), colleague.id()));
            people.as(
                    colleague,
                    () -> investigation.addEvidence(
                            lead,
                            version(lead),
                            new Investigation.EvidenceForm("有通知原件", "群众提供", LocalDate.of(2026, 2, 1), List.of())));
            people.as(
                    colleague,
                    () -> verifications.ask(
                            lead,
                            version(lead),
                            List.of(city.asked),
                            new Verification.Form("收到几张报表？", verifications.defaultDue(), List.of())));
        }
        people.signIn(city.supervisor);

        assertThat(statements.during(() -> open("staff/leads/" + lead))).hasSizeLessThanOrEqualTo(LEAD);
    }

    @Test
    void thePagesOfItsStepsKeepItToo() {
        LeadId lead = fixture.reported(city);
        people.as(city.handler, () -> triage.accept(lead, version(lead)));
        LeadId found = fixture.reported(city);
        fixture.entered(city, found);
        people.signIn(city.handler);

        assertThat(statements.during(() -> open(CaseworkLinks.toFinding(lead)))).hasSizeLessThanOrEqualTo(LEAD);
        assertThat(statements.during(() -> open(CaseworkLinks.toEntry(found)))).hasSizeLessThanOrEqualTo(LEAD);
    }

    @Test
    void theQueuesFirstPageTakes12AtMostWithAllItsNames() {
        for (int row = 0; row < PAGE; row++) {
            LeadId lead = fixture.reported(city);
            Staff colleague = people.someone(city.handler.unit(), Role.CASE_HANDLER);
            people.as(colleague, () -> triage.accept(lead, version(lead)));
        }
        people.signIn(city.handler);

        assertThat(statements.during(() -> open("staff/leads?queue=all"))).hasSizeLessThanOrEqualTo(QUEUE);
        reads("共 " + PAGE + " 条");
        assertThat(rows()).isEqualTo(PAGE);
    }

    @Test
    void aHandlersHomeKeepsItsLimitHoweverMuchWaits() {
        for (int row = 0; row < ROWS; row++) {
            fixture.entered(city, fixture.reported(city));
            fixture.reported(city);
        }
        people.signIn(city.handler);

        assertThat(statements.during(() -> open("staff"))).hasSizeLessThanOrEqualTo(HOME);
    }

    @Test
    void aSupervisorsHomeKeepsItsLimitHoweverMuchWaits() {
        for (int row = 0; row < ROWS; row++) {
            LeadId mine = fixture.reported(city);
            NegativeEntryId entry = fixture.entered(city, mine);
            if (row % 2 == 0) {
                people.as(city.supervisor, () -> triage.assign(mine, version(mine), city.supervisor.id()));
            } else {
                letters.proposed(city, mine, entry);
            }
        }
        people.signIn(city.supervisor);

        assertThat(statements.during(() -> open("staff"))).hasSizeLessThanOrEqualTo(HOME);
    }

    @Test
    void aUnitsHomeKeepsItsLimitHoweverMuchWaits() {
        for (int row = 0; row < ROWS; row++) {
            LeadId lead = fixture.reported(city);
            NegativeEntryId entry = fixture.entered(city, lead);
            letters.issued(city, lead, entry);
            letters.ordered(city, lead, entry);
        }
        people.signIn(city.accusedLiaison);

        assertThat(statements.during(() -> open("staff"))).hasSizeLessThanOrEqualTo(HOME);
    }

    /** What was committed here is pushed to the page; it is shown before its reader is gone. */
    @AfterEach
    void thePushedIsShown() {
        VaadinSession session = VaadinSession.getCurrent();
        UI.getCurrent().removeAll();
        session.getService().runPendingAccessTasks(session);
    }

    private Integer version(LeadId lead) {
        return people.by(city.supervisor, () -> leads.facts(lead)).version();
    }
}
