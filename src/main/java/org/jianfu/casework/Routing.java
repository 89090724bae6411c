package org.jianfu.casework;

import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
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

    private final LeadWork work;
    private final Verifications verifications;
    private final Desks desks;
    private final Units units;

    Routing(LeadWork work, Verifications verifications, Desks desks, Units units) {
        this.work = work;
        this.verifications = verifications;
        this.desks = desks;
        this.units = units;
    }

    /**
     * Sets or corrects the unit a lead is about; where the rule of who receives what says so, the lead goes to another desk.
     *
     * @return the desk that has it now
     */
    @Transactional(noRollbackFor = Refused.class)
    public Desk identify(LeadId id, @Nullable Integer version, UnitId accused) {
        Lead lead = work.forStep(id, version, LeadAction.SET_UNIT);
        Desk receiving = desks.receiving(accused).orElseThrow(() -> {
            work.record(lead, "casework.trail.noDesk", units.nameOf(accused));
            return new Refused("casework.refused.noDesk");
        });
        lead.identifyUnit(accused);
        work.record(lead, "casework.trail.unit", units.nameOf(accused));
        verifications.cancelWhatTheAccusedWouldAnswer(lead);
        if (!receiving.id().equals(lead.desk())) {
            lead.transfer(receiving.id(), null, me(), work.now());
            work.record(lead, "casework.trail.routed", receiving.name());
            work.toHandler(lead, "casework.notify.transferred");
        }
        work.changed();
        return receiving;
    }

    /** The desk that has a lead. */
    @Transactional(readOnly = true)
    public Desk deskOf(LeadId id) {
        return desks.get(work.get(id).desk());
    }

    /** The desks a lead may be sent to. */
    @Transactional(readOnly = true)
    public List<Desk> destinations(LeadId id) {
        Lead lead = work.get(id);
        return desks.all().stream()
                .filter(desk -> !desk.id().equals(lead.desk()) && mayHave(desk, lead))
                .toList();
    }

    /** Sends a lead to another desk 转办. */
    @Transactional(noRollbackFor = Refused.class)
    public void transfer(LeadId id, @Nullable Integer version, DeskId to, String reason) {
        Lead lead = work.forStep(id, version, LeadAction.TRANSFER);
        Desk desk = desks.get(to);
        if (!mayHave(desk, lead)) {
            work.record(lead, "casework.trail.transferRefused", desk.name());
            throw new Refused("casework.refused.transferToAccused", desk.name());
        }
        String words = TextLimit.REASON.require(reason);
        lead.transfer(to, work.seal(lead, "transfer", words), me(), work.now());
        work.record(lead, "casework.trail.transferred", desk.name());
        work.toHandler(lead, "casework.notify.transferred");
    }

    private boolean mayHave(Desk desk, Lead lead) {
        UnitId accused = lead.unit();
        return accused == null ? desk.kind() == DeskKind.CITY : desks.mayReceive(desk, accused);
    }

    private AccountId me() {
        return work.me();
    }
}
