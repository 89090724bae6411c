package org.jianfu.activity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.Accounts;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** What the audit administrator reads, and what not. */
class TrailPageTest extends ViewTest {

    @Autowired
    Accounts accounts;

    @Autowired
    WholeTrail trail;

    private InventedCity city;
    private Staff audit;

    @BeforeEach
    void settle(@Autowired Units units, @Autowired Desks desks) {
        city = InventedCity.anew(units, desks, people);
        audit = people.someone(city.asked, Role.AUDIT_ADMIN);
    }

    @Test
    void whoDidWhatIsFoundByTheirName() {
        people.as(city.administrator, () -> accounts.close(city.accusedLiaison.id()));
        people.signIn(audit);
        open("staff/trail?q=" + city.administrator.name());
        reads(city.administrator.name(), "停用账号");
    }

    @Test
    void ofACaseOneReadsWhatWasDoneAndNothingElse(
            @Autowired AutowireCapableBeanFactory beans, @Autowired Triage triage, @Autowired Leads leads) {
        LeadId lead = beans.createBean(CaseFixture.class).reported(city);
        people.as(city.handler, () -> triage.accept(lead, leads.facts(lead).version()));
        String number = people.by(city.handler, () -> leads.facts(lead).number());
        people.signIn(audit);
        open("staff/trail?q=" + city.handler.name());
        reads("受理，编号 …");
        readsNothingOf(number);
        open("staff/trail?q=" + number);
        readsNothingOf("受理，编号");
    }

    @Test
    void nobodyElseReadsIt() {
        people.signIn(city.administrator);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.after(null, TrailFilter.ALL, 1));
    }
}
