package org.jianfu.casework;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a unit's people were asked and have not answered yet. */
@Component
class VerificationWaiting implements WaitingWork {

    private final VerificationRepository requests;
    private final Units units;

    VerificationWaiting(VerificationRepository requests, Units units) {
        this.requests = requests;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        if (!person.is(Role.UNIT_LIAISON) && !person.is(Role.UNIT_HEAD)) {
            return List.of();
        }
        return requests
                .findAll(
                        VerificationRepository.askedOf(person.unit(), units.relatedUnits(person.unit())),
                        VerificationRepository.WAITING_FIRST)
                .stream()
                .filter(request -> request.state() == Verification.State.ASKED)
                .map(request -> new WaitingItem(
                        "casework.waiting.verification",
                        List.of(request.number()),
                        request.due(),
                        CaseworkLinks.to(request.id())))
                .toList();
    }
}
