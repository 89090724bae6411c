package org.jianfu.casework;

import java.time.Clock;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which desk has a lead 转办: by the unit it is about, or because somebody sends it on. Never a desk at or below the accused
 * unit; such a try is refused and stays on the trail.
 */
@Service
@ForDesk
public class Routing {

    private final Leads leads;
    private final LeadSeal seal;
    private final Verifications verifications;
    private final HandOver handOver;
    private final Desks desks;
    private final Units units;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    Routing(
            Leads leads,
            LeadSeal seal,
            Verifications verifications,
            HandOver handOver,
            Desks desks,
            Units units,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.leads = leads;
        this.seal = seal;
        this.verifications = verifications;
        this.handOver = handOver;
        this.desks = desks;
        this.units = units;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Sets or corrects the unit a lead is about; where the rule of who receives what says so, the lead goes to another desk.
     *
     * @return the desk that has it now
     */
    @Transactional(noRollbackFor = Refused.class)
    public Desk identify(LeadId id, @Nullable Integer version, UnitId accused) {
        Lead lead = leads.forStep(id, version, LeadAction.SET_UNIT);
        Desk receiving = desks.receiving(accused).orElseThrow(() -> {
            trail.record(Subject.of(id), "casework.trail.noDesk", units.nameOf(accused));
            return new Refused("casework.refused.noDesk");
        });
        lead.identifyUnit(accused);
        trail.record(Subject.of(id), "casework.trail.unit", units.nameOf(accused));
        verifications.cancelWhatTheAccusedWouldAnswer(lead);
        if (!receiving.id().equals(lead.desk())) {
            lead.transfer(receiving.id(), null, me(), clock.instant());
            trail.record(Subject.of(id), "casework.trail.routed", receiving.name());
            handOver.toHandler(lead, "casework.notify.transferred");
        }
        handOver.changed();
        return receiving;
    }

    /** The desk that has a lead. */
    @Transactional(readOnly = true)
    public Desk deskOf(LeadId id) {
        return desks.get(leads.get(id).desk());
    }

    /** The desks a lead may be sent to. */
    @Transactional(readOnly = true)
    public List<Desk> destinations(LeadId id) {
        Lead lead = leads.get(id);
        return desks.all().stream()
                .filter(desk -> !desk.id().equals(lead.desk()) && mayHave(desk, lead))
                .toList();
    }

    /** Sends a lead to another desk 转办. */
    @Transactional(noRollbackFor = Refused.class)
    public void transfer(LeadId id, @Nullable Integer version, DeskId to, String reason) {
        Lead lead = leads.forStep(id, version, LeadAction.TRANSFER);
        Desk desk = desks.get(to);
        if (!mayHave(desk, lead)) {
            trail.record(Subject.of(id), "casework.trail.transferRefused", desk.name());
            throw new Refused("casework.refused.transferToAccused", desk.name());
        }
        String words = Words.require(reason, Words.SHORT);
        lead.transfer(to, seal.seal(lead, "transfer", words), me(), clock.instant());
        trail.record(Subject.of(id), "casework.trail.transferred", desk.name());
        handOver.toHandler(lead, "casework.notify.transferred");
    }

    private boolean mayHave(Desk desk, Lead lead) {
        UnitId accused = lead.unit();
        return accused == null ? desk.kind() == DeskKind.CITY : desks.mayReceive(desk, accused);
    }

    private AccountId me() {
        return currentUser.require().id();
    }
}
