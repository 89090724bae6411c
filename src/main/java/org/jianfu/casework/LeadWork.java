package org.jianfu.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.Progress;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every step with a lead is made of: it is allowed, sealed, written down, shown to the reporter, and told. */
@Component
class LeadWork {

    private final VisibleLeads leads;
    private final LeadSeal seal;
    private final HandOver handOver;
    private final Reports reports;
    private final Trail trail;
    private final Acting acting;

    LeadWork(VisibleLeads leads, LeadSeal seal, HandOver handOver, Reports reports, Trail trail, Acting acting) {
        this.leads = leads;
        this.seal = seal;
        this.handOver = handOver;
        this.reports = reports;
        this.trail = trail;
        this.acting = acting;
    }

    /** A lead the person may see. */
    Lead get(LeadId id) {
        return leads.get(id);
    }

    /** A lead whoever is at work: for what follows by itself from an act that was allowed elsewhere. */
    Optional<Lead> regardless(LeadId id) {
        return leads.regardless(id);
    }

    /** A lead for a command: visible, as the person last saw it, and the step allowed now. */
    Lead forStep(LeadId id, @Nullable Integer version, LeadAction action) {
        return leads.forStep(id, version, action);
    }

    Sealed seal(Lead lead, String what, String text) {
        return seal.seal(lead, what, text);
    }

    String unseal(Lead lead, String what, Sealed sealed) {
        return seal.unseal(lead, what, sealed);
    }

    void record(Lead lead, String key, Object... args) {
        trail.record(Subject.of(lead.id()), key, args);
    }

    /** Of what is said to a reporter the day is kept only: the answer comes after it. */
    void recordForReporter(Lead lead, String key, Object... args) {
        trail.recordForReporter(Subject.of(lead.id()), key, args);
    }

    /** Moves the report on, where the lead came from one. */
    void progress(Lead lead, Progress progress, @Nullable String publicNote) {
        if (lead.report() != null) {
            reports.progress(lead.report(), progress, publicNote);
        }
    }

    /** Who could work on this lead. */
    List<Staff> handlers(Lead lead) {
        return handOver.handlers(lead);
    }

    void toHandler(Lead lead, String key) {
        handOver.toHandler(lead, key);
    }

    void toSupervisors(Lead lead, String key) {
        handOver.toSupervisors(lead, key);
    }

    /** Tells the people of a unit that is asked something. */
    void toUnit(UnitId unit, String key, String link) {
        handOver.toUnit(unit, key, link);
    }

    /** After a change of who may know what: nobody keeps unread what they may not open any more. */
    void askAgain(String link) {
        handOver.askAgain(link);
    }

    void changed() {
        handOver.changed();
    }

    Staff person() {
        return acting.person();
    }

    AccountId me() {
        return acting.me();
    }

    Instant now() {
        return acting.now();
    }

    LocalDate today() {
        return acting.today();
    }
}
