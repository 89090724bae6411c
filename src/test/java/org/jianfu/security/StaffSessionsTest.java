package org.jianfu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session goes on as long as what it was begun with: the account, its roles and its password. */
@PortalTest
class StaffSessionsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    OwnAccount own;

    @Autowired
    Trail trail;

    @LocalServerPort
    int port;

    private UnitId unit;
    private Staff system;
    private Staff security;

    @BeforeEach
    void settle(@Autowired Units units) {
        unit = units.all().getFirst().id();
        system = people.someone(unit, Role.SYSTEM_ADMIN);
        security = people.someone(unit, Role.SECURITY_ADMIN);
    }

    @Test
    void aRoleTakenAwayEndsTheSessionAndTheTrailNamesWhoWentOn() throws Exception {
        Staff editor = people.someone(unit, Role.EDITOR);
        Visitor visitor = signedIn(editor);
        people.by(security, () -> accounts.grant(editor.id(), Set.of()));
        assertThat(isLetIn(visitor)).isFalse();
        assertThat(trail.of(Subject.of(editor.id())))
                .anySatisfy(entry -> assertThat(entry).satisfies(tried -> {
                    assertThat(tried.key()).isEqualTo("security.trail.triedAfterEnd");
                    assertThat(tried.actor()).isEqualTo(editor.id());
                }));
    }

    @Test
    void aClosedAccountIsOutWithItsNextRequestAlsoFromInsideAnOpenPage() throws Exception {
        Staff other = people.someone(unit, Role.SYSTEM_ADMIN);
        Visitor visitor = signedIn(other);
        assertThat(visitor.open(port, "staff/accounts")).contains("新开账号");
        people.as(system, () -> accounts.close(other.id()));
        assertThat(visitor.navigate(port, "staff/accounts").body())
                .contains("sessionExpired")
                .doesNotContain("新开账号");
        assertThat(isLetIn(visitor)).isFalse();
    }

    @Test
    void aLentPasswordEndsEverySession() throws Exception {
        Staff liaison = people.someone(unit, Role.UNIT_LIAISON);
        Visitor visitor = signedIn(liaison);
        people.as(system, () -> accounts.lendPassword(liaison.id(), "correct horse battery"));
        assertThat(isLetIn(visitor)).isFalse();
    }

    @Test
    void aPasswordChosenByOneselfEndsTheOthers() throws Exception {
        Staff liaison = people.someone(unit, Role.UNIT_LIAISON);
        Visitor elsewhere = signedIn(liaison);
        people.as(liaison, () -> own.choosePassword(TestPeople.PASSWORD, "my own long password"));
        assertThat(isLetIn(elsewhere)).isFalse();
    }

    @Test
    void aNewRoleCountsWithoutSigningInAgain() throws Exception {
        Staff newcomer = people.someone(unit);
        Visitor visitor = signedIn(newcomer);
        assertThat(visitor.open(port, "staff/accounts")).doesNotContain("谁能登录、能做什么");
        people.by(security, () -> accounts.grant(newcomer.id(), Set.of(Role.SYSTEM_ADMIN)));
        assertThat(visitor.open(port, "staff/accounts")).contains("谁能登录、能做什么");
    }

    @Test
    void whoIsSignedInWithALentPasswordSeesTheOwnPageOnly() throws Exception {
        Staff liaison = people.someone(unit, Role.UNIT_LIAISON);
        people.as(system, () -> accounts.lendPassword(liaison.id(), "correct horse battery"));
        Visitor visitor = new Visitor();
        visitor.signIn(port, people.loginOf(liaison), "correct horse battery");
        assertThat(visitor.open(port, "staff")).contains("别人给的一次性密码").doesNotContain("核实函");
    }

    @Test
    void aClosedAccountHasNoSessionLeft() throws Exception {
        Staff liaison = people.someone(unit, Role.UNIT_LIAISON);
        signedIn(liaison);
        assertThat(people.sessionsOf(liaison)).isEqualTo(1);
        people.as(system, () -> accounts.close(liaison.id()));
        assertThat(people.sessionsOf(liaison)).isZero();
    }

    private Visitor signedIn(Staff person) throws Exception {
        Visitor visitor = new Visitor();
        visitor.signIn(port, people.loginOf(person), TestPeople.PASSWORD);
        assertThat(isLetIn(visitor)).isTrue();
        return visitor;
    }

    private boolean isLetIn(Visitor visitor) throws Exception {
        HttpResponse<String> answer = visitor.get(port, "/staff");
        return answer.statusCode() == 200;
    }
}
