package org.jianfu.probe;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.stereotype.Component;

/** What waits for the auditors. */
@Component
class ProbeWaiting implements WaitingWork {

    private final Probes probes;

    ProbeWaiting(Probes probes) {
        this.probes = probes;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        return person.is(Role.AUDIT_ADMIN)
                ? probes.all().stream().map(ProbeWaiting::item).toList()
                : List.of();
    }

    private static WaitingItem item(Probe probe) {
        return new WaitingItem("probe.waiting.report", List.of(probe.number()), probe.due(), ProbeLinks.to(probe.id()));
    }
}
