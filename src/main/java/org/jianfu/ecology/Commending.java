package org.jianfu.ecology;

import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what units were commended for 登记表扬. */
@Service
@Transactional
public class Commending {

    private final Commendations commendations;
    private final Trail trail;
    private final Acting acting;

    Commending(Commendations commendations, Trail trail, Acting acting) {
        this.commendations = commendations;
        this.trail = trail;
        this.acting = acting;
    }

    /** Enters what a unit was commended for. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void commend(UnitId unit, CommendationForm form) {
        if (form.givenOn().isAfter(acting.today())) {
            throw new Refused("ecology.refused.future");
        }
        commendations.save(new Commendation(unit, form, acting.me(), acting.now()));
        trail.record(Subject.of(unit), "ecology.trail.commended", form.text());
    }
}
