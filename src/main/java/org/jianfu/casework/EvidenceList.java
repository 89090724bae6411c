package org.jianfu.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was gathered about a lead 证据清单, sealed with the lead's key. */
@Service
@ForDesk
@Transactional
public class EvidenceList {

    private final EvidenceRepository evidence;
    private final Leads leads;
    private final LeadSeal seal;
    private final CaseFiles files;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    EvidenceList(
            EvidenceRepository evidence,
            Leads leads,
            LeadSeal seal,
            CaseFiles files,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.evidence = evidence;
        this.leads = leads;
        this.seal = seal;
        this.files = files;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    public void add(LeadId id, @Nullable Integer version, EvidenceForm form) {
        put(leads.forStep(id, version, LeadAction.ADD_EVIDENCE), form);
    }

    /** Adds it whoever may; the caller has decided that. */
    void put(Lead lead, EvidenceForm form) {
        LeadId id = lead.id();
        EvidenceForm checked = form.checked(LocalDate.now(clock));
        AccountId me = currentUser.require().id();
        EvidenceItem item = evidence.save(new EvidenceItem(
                id,
                seal.seal(lead, "evidence", checked.note()),
                seal.seal(lead, "origin", checked.origin()),
                Objects.requireNonNull(checked.dated()),
                me,
                clock.instant()));
        files.attach(lead, item.place(), checked.files(), me);
        trail.record(Subject.of(id), "casework.trail.evidence", checked.files().size());
    }

    @Transactional(readOnly = true)
    public List<EvidenceLine> of(LeadId id) {
        return of(leads.get(id));
    }

    List<EvidenceLine> of(Lead lead) {
        return evidence.findByLeadOrderByDatedAscIdAsc(lead.id()).stream()
                .map(item -> new EvidenceLine(
                        seal.unseal(lead, "evidence", item.note()),
                        seal.unseal(lead, "origin", item.origin()),
                        item.dated(),
                        item.addedBy(),
                        files.of(lead, item.place())))
                .toList();
    }
}
