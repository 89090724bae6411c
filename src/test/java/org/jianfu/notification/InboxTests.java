package org.jianfu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class InboxTests {

    private static final String KEY = "notification.menu.inbox";

    @Autowired
    InboxItems items;

    @Autowired
    Clock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Staff me;

    private Staff other;

    @BeforeEach
    void twoPeople() {
        var unit = units.all().getFirst().id();
        me = people.someone(unit, Role.UNIT_LIAISON);
        other = people.someone(unit, Role.UNIT_LIAISON);
        tell(me, "staff/notices/1");
        tell(me, "staff/notices/2");
        tell(other, "staff/notices/3");
        people.signIn(me);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void everyoneSeesTheirOwnTheNewestFirst() {
        assertThat(mine()).extracting(InboxRow::link).containsExactly("staff/notices/2", "staff/notices/1");
        assertThat(inbox.unread()).isEqualTo(2);
    }

    @Test
    void whoLooksForWhatIsUnreadSeesNothingElse() {
        inbox.markRead(mine().getFirst().id());

        assertThat(inbox.after(null, new InboxFilter(true), 50))
                .extracting(InboxRow::link)
                .containsExactly("staff/notices/1");
        assertThat(inbox.countUpTo(50, new InboxFilter(true))).isEqualTo(1);
    }

    @Test
    void aNumberIsNotToldOfWhatOneMayNotRead() {
        assertThat(mine()).extracting(InboxRow::number).containsOnlyNulls();
    }

    @Test
    void whatIsReadStaysButCountsNoMore() {
        inbox.markRead(mine().getFirst().id());

        assertThat(inbox.unread()).isEqualTo(1);
        assertThat(mine()).extracting(InboxRow::isRead).containsExactly(true, false);
    }

    @Test
    void visitingThePageReadsItsNotice() {
        inbox.markVisited("staff/notices/1");

        assertThat(mine()).extracting(InboxRow::isRead).containsExactly(false, true);
    }

    @Test
    void allCanBeReadAtOnceAndNobodyElsesAre() {
        inbox.markAllRead();

        assertThat(inbox.unread()).isZero();
        people.signIn(other);
        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void aNoticeOfSomebodyElseIsNotThere() {
        var theirs = people.by(other, () -> mine().getFirst().id());

        assertThatThrownBy(() -> inbox.markRead(theirs)).isInstanceOf(NotVisible.class);
    }

    @Test
    void withoutSigningInThereIsNoInbox() {
        people.signOut();

        assertThatThrownBy(() -> mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void tell(Staff whom, String link) {
        items.save(new InboxItem(whom.id(), KEY, link, LocalDate.now(clock)));
    }

    private List<InboxRow> mine() {
        return inbox.after(null, InboxFilter.ALL, 50);
    }
}
