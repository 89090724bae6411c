package org.jianfu.casework;

import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was gathered about a lead 证据清单, sealed with the lead's key. */
@Service
@ForDesk
@Transactional
public class EvidenceList {

    private final LeadWork work;
    private final EvidenceRepository evidence;
    private final CaseFiles files;

    EvidenceList(LeadWork work, EvidenceRepository evidence, CaseFiles files) {
        this.work = work;
        this.evidence = evidence;
        this.files = files;
    }

    public void add(LeadId id, @Nullable Integer version, EvidenceForm form) {
        put(work.forStep(id, version, LeadAction.ADD_EVIDENCE), form);
    }

    /** Adds it whoever may; the caller has decided that. */
    void put(Lead lead, EvidenceForm form) {
        LeadId id = lead.id();
        EvidenceForm checked = form.checked(work.today());
        AccountId me = work.me();
        EvidenceItem item = evidence.save(new EvidenceItem(
                id,
                work.seal(lead, "evidence", checked.note()),
                work.seal(lead, "origin", checked.origin()),
                Objects.requireNonNull(checked.dated()),
                me,
                work.now()));
        files.attach(lead, item.place(), checked.files(), me);
        work.record(lead, "casework.trail.evidence", checked.files().size());
    }
}
