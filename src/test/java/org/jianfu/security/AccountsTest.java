package org.jianfu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.stream.IntStream;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OwnAccount own;

    @Autowired
    RolesWaiting waiting;

    @Autowired
    FirstSetup setup;

    @Autowired
    SignIn signIn;

    @Autowired
    Units units;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theSystemAdministratorOpensAnAccountThatMayDoNothingYet() {
        var admin = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        var opened = people.by(
                admin, () -> accounts.open(new NewAccount("newcomer", "新人", anyUnit(), null, "correct horse battery")));
        assertThat(accounts.find(opened).orElseThrow().roles()).isEmpty();
    }

    @Test
    void nobodyElseOpensAccounts() {
        var handler = people.someone(anyUnit(), Role.CASE_HANDLER);
        people.signIn(handler);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> accounts.open(new NewAccount("x.y.z", "某", anyUnit(), null, "correct horse battery")));
    }

    @Test
    void aNameThatNoAccountCanHaveIsWrongLikeAnyOther() {
        for (String name : new String[] {"张三", "𠮷㑇😀", "\u200b", "x".repeat(5000)}) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> signIn.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name, "whatever it is")));
        }
    }

    @Test
    void theThreeAdministratorsExcludeEachOtherAndEveryReader() {
        var security = people.someone(anyUnit(), Role.SECURITY_ADMIN);
        var somebody = people.someone(anyUnit());
        people.signIn(security);
        for (Set<Role> pair : Set.of(
                Set.of(Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN),
                Set.of(Role.SYSTEM_ADMIN, Role.CASE_HANDLER),
                Set.of(Role.AUDIT_ADMIN, Role.IDENTITY_CUSTODIAN))) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> accounts.grant(somebody.id(), pair));
        }
        accounts.grant(somebody.id(), Set.of(Role.SYSTEM_ADMIN, Role.UNIT_LIAISON));
        assertThat(accounts.find(somebody.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.SYSTEM_ADMIN, Role.UNIT_LIAISON);
    }

    @Test
    void aRoleTakenAwayCountsAtOnce() {
        var security = people.someone(anyUnit(), Role.SECURITY_ADMIN);
        var handler = people.someone(anyUnit(), Role.CASE_HANDLER);
        people.signIn(handler);
        assertThat(currentUser.require().is(Role.CASE_HANDLER)).isTrue();
        people.as(security, () -> accounts.grant(handler.id(), Set.of()));
        assertThat(currentUser.require().is(Role.CASE_HANDLER)).isFalse();
    }

    @Test
    void aClosedAccountIsNobodyAtOnce() {
        var admin = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        var handler = people.someone(anyUnit(), Role.CASE_HANDLER);
        people.signIn(handler);
        people.as(admin, () -> accounts.close(handler.id()));
        assertThat(currentUser.find()).isEmpty();
    }

    @Test
    void shortAndMonotonousPasswordsAreRefused() {
        var somebody = people.someone(anyUnit());
        people.signIn(people.someone(anyUnit(), Role.SYSTEM_ADMIN));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> accounts.lendPassword(somebody.id(), "short"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounts.lendPassword(somebody.id(), "aaaaaaaaaaaaaaaa"));
    }

    @Test
    void aRoleThatReadsReportsWaitsForASecondAdministrator() {
        var security = people.someone(anyUnit(), Role.SECURITY_ADMIN);
        var somebody = people.someone(anyUnit());
        assertThat(people.by(
                        security, () -> accounts.grant(somebody.id(), Set.of(Role.CASE_HANDLER, Role.UNIT_LIAISON))))
                .containsExactly(Role.CASE_HANDLER);
        assertThat(rolesOf(somebody)).containsExactly(Role.UNIT_LIAISON);
        refused("security.account.secondPerson", security, () -> accounts.confirm(somebody.id()));

        var audit = people.someone(anyUnit(), Role.AUDIT_ADMIN);
        assertThat(waiting.waitingFor(audit))
                .anySatisfy(item -> assertThat(item.args()).containsExactly(somebody.name()));
        people.as(audit, () -> accounts.confirm(somebody.id()));
        assertThat(rolesOf(somebody)).containsExactlyInAnyOrder(Role.CASE_HANDLER, Role.UNIT_LIAISON);
        refused("security.account.nothingProposed", audit, () -> accounts.confirm(somebody.id()));
    }

    @Test
    void whatASecondAdministratorDoesNotAgreeToIsGone() {
        var security = people.someone(anyUnit(), Role.SECURITY_ADMIN);
        var audit = people.someone(anyUnit(), Role.AUDIT_ADMIN);
        var somebody = people.someone(anyUnit());
        people.by(security, () -> accounts.grant(somebody.id(), Set.of(Role.SUPERVISOR)));
        people.as(audit, () -> accounts.reject(somebody.id()));
        refused("security.account.nothingProposed", audit, () -> accounts.confirm(somebody.id()));
        assertThat(rolesOf(somebody)).isEmpty();
    }

    @Test
    void nobodyDecidesAboutTheirOwnAccount() {
        var security = people.someone(anyUnit(), Role.SECURITY_ADMIN);
        var system = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        refused(
                "security.account.notYourOwn",
                security,
                () -> accounts.grant(security.id(), Set.of(Role.DISCIPLINE_INSPECTOR)));
        refused("security.account.notYourOwn", system, () -> accounts.close(system.id()));
        refused(
                "security.account.ownPassword",
                system,
                () -> accounts.lendPassword(system.id(), "correct horse battery"));
    }

    @Test
    void nobodyReadsWithAPasswordThatSomebodyElseLent() {
        var system = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        var audit = people.someone(anyUnit(), Role.AUDIT_ADMIN);
        var handler = people.someone(anyUnit(), Role.CASE_HANDLER, Role.UNIT_LIAISON);
        people.as(system, () -> accounts.lendPassword(handler.id(), "correct horse battery"));

        people.signIn(handler);
        assertThat(currentUser.require().roles()).isEmpty();
        assertThat(own.mustChoosePassword()).isTrue();
        refused("security.account.notSignedInYet", audit, () -> accounts.confirm(handler.id()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> own.choosePassword("a wrong password", "my own long password"))
                .withMessage("security.password.currentWrong");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> own.choosePassword("correct horse battery", "correct horse battery"))
                .withMessage("security.password.same");
        own.choosePassword("correct horse battery", "my own long password");
        assertThat(currentUser.require().roles()).containsExactly(Role.UNIT_LIAISON);

        people.as(audit, () -> accounts.confirm(handler.id()));
        assertThat(rolesOf(handler)).containsExactlyInAnyOrder(Role.CASE_HANDLER, Role.UNIT_LIAISON);
    }

    @Test
    void whoMovesToAnotherUnitOrComesBackReadsNothingUntilConfirmed() {
        var system = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        var moved = people.someone(anyUnit(), Role.CASE_HANDLER);
        var elsewhere = units.all().getLast().id();
        people.as(system, () -> accounts.correct(moved.id(), new AccountDetails("同名", elsewhere, null)));
        assertThat(rolesOf(moved)).isEmpty();

        var back = people.someone(anyUnit(), Role.DISCIPLINE_INSPECTOR);
        people.as(system, () -> {
            accounts.close(back.id());
            accounts.reopen(back.id());
        });
        assertThat(rolesOf(back)).isEmpty();
    }

    @Test
    @Transactional
    void theLastHolderOfAnAdministrationStays() {
        var security = people.someone(anyUnit(), Role.SECURITY_ADMIN);
        var system = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        var audit = people.someone(anyUnit(), Role.AUDIT_ADMIN);
        people.onlyAdministrator(audit, Role.AUDIT_ADMIN);
        refused("security.account.lastHolder", security, () -> accounts.grant(audit.id(), Set.of(Role.TRAINEE)));
        refused("security.account.lastHolder", system, () -> accounts.close(audit.id()));
        people.someone(anyUnit(), Role.AUDIT_ADMIN);
        people.as(system, () -> accounts.close(audit.id()));
        assertThat(accounts.mailOf(audit.id())).isEmpty();
    }

    @Test
    @Transactional
    void aSetUpLinkNeverWorksAgainOnceThereWasAnAdministrator() {
        var system = people.someone(anyUnit(), Role.SYSTEM_ADMIN);
        people.onlyAdministrator(system, Role.SYSTEM_ADMIN);
        people.closeByHand(system);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> setup.check(setup.token()));
    }

    private Set<Role> rolesOf(Staff person) {
        return accounts.find(person.id()).orElseThrow().roles();
    }

    private void refused(String why, Staff person, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.as(person, action))
                .withMessage(why);
    }

    @Test
    void guessingIsSlowedForTheGuesserAndNotForTheOwnerElsewhere() {
        var victim = people.someone(anyUnit(), Role.UNIT_LIAISON);
        String login = people.loginOf(victim);
        for (int tried = 0; tried < 10; tried++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> attempt(login, "wrong", "10.0.0.1"));
        }
        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> attempt(login, TestPeople.PASSWORD, "10.0.0.1"));
        assertThat(attempt(login, TestPeople.PASSWORD, "10.0.0.2").isAuthenticated())
                .isTrue();
    }

    /** A try comes back every few seconds, so a slow machine needs some more than a hundred. */
    @Test
    void whoTriesOnePasswordOnEveryNameIsStoppedToo() {
        String owner = people.loginOf(people.someone(anyUnit(), Role.UNIT_LIAISON));
        assertThat(IntStream.range(0, 100).anyMatch(name -> isStopped("guessed-" + name)))
                .isFalse();
        assertThat(IntStream.range(100, 200).anyMatch(name -> isStopped("guessed-" + name)))
                .isTrue();

        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> attempt(owner, TestPeople.PASSWORD, "10.0.0.3"));
        assertThat(attempt(owner, TestPeople.PASSWORD, "10.0.0.4").isAuthenticated())
                .isTrue();
    }

    private boolean isStopped(String name) {
        try {
            attempt(name, "correct horse", "10.0.0.3");
            throw new AssertionError("signed in as " + name);
        } catch (BadCredentialsException wrong) {
            return false;
        } catch (LockedException stopped) {
            return true;
        }
    }

    private org.springframework.security.core.Authentication attempt(String login, String password, String address) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        token.setDetails(new org.springframework.security.web.authentication.WebAuthenticationDetails(address, null));
        return signIn.authenticate(token);
    }

    private UnitId anyUnit() {
        return units.all().getFirst().id();
    }
}
