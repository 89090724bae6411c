package org.jianfu.security.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.jianfu.kernel.Staff;
import org.jianfu.security.StaffSessions;
import org.jianfu.ui.OwnSection;

/** Where one is signed in. */
@org.springframework.stereotype.Component
class OwnSessions implements OwnSection {

    private final StaffSessions sessions;
    private final Clock clock;

    OwnSessions(StaffSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "security.own.sessions";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Component create(Staff staff) {
        return new SessionList(sessions, clock.getZone());
    }
}
