package org.jianfu.intake;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.notification.LinkScope;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What custodians have to decide, on their home page and in their mail. */
@Component
class ContactWaiting implements WaitingWork, LinkScope {

    private final ContactReleaseRepository releases;
    private final Units units;

    ContactWaiting(ContactReleaseRepository releases, Units units) {
        this.releases = releases;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        if (!person.is(Role.IDENTITY_CUSTODIAN)) {
            return List.of();
        }
        return releases.besides(units.relatedUnits(person.unit())).stream()
                .map(ContactReleaseRepository.Asked::release)
                .filter(release -> release.state() == ReleaseState.REQUESTED)
                .map(release -> new WaitingItem("intake.waiting.contact", List.of(), null, IntakeLinks.IDENTITY))
                .limit(1)
                .toList();
    }

    @Override
    public boolean knows(String link) {
        return link.equals(IntakeLinks.IDENTITY);
    }

    @Override
    public boolean mayOpen(Staff person, String link) {
        return person.is(Role.IDENTITY_CUSTODIAN);
    }
}
