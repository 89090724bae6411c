package org.jianfu.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.notification.Notifications;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxPageTest extends ViewTest {

    @Autowired
    private Notifications notifications;

    private Staff liaison;
    private Staff colleague;

    @BeforeEach
    void hire(@Autowired Units units) {
        var town =
                units.add(new NewUnit("示例收件乡", "", UnitCategory.TOWNSHIP, null)).id();
        liaison = people.someone(town, Role.UNIT_LIAISON);
        colleague = people.someone(town, Role.UNIT_LIAISON);
    }

    @Test
    void anEmptyInboxSaysWhatWillStandThere() {
        people.signIn(liaison);
        open("staff/inbox");

        reads("没有通知", "有需要您办理的事情时，会在这里提醒您。");
        assertThat(offers("全部标为已读")).isFalse();
    }

    @Test
    void whatWaitsStandsThereAndLeadsOn() {
        notifications.tell(liaison, "ledger.mail.noticeIssued", "staff/units/7");
        people.signIn(liaison);
        open("staff/inbox");

        reads("未读");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("staff/units/7");
    }

    @Test
    void nobodyReadsTheInboxOfAnother() {
        notifications.tell(colleague, "ledger.mail.noticeIssued", "staff/units/7");
        people.signIn(liaison);
        open("staff/inbox");

        reads("没有通知");
    }
}
