package org.jianfu.casework;

import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.Dialogue;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking whoever reported 向举报人提问, without knowing who it is. */
@Service
@ForDesk
@Transactional
public class ReporterQuestions {

    private final Leads leads;
    private final Dialogue dialogue;
    private final Trail trail;

    ReporterQuestions(Leads leads, Dialogue dialogue, Trail trail) {
        this.leads = leads;
        this.dialogue = dialogue;
        this.trail = trail;
    }

    public void ask(LeadId id, @Nullable Integer version, String question) {
        ReportId report = leads.forStep(id, version, LeadAction.ASK_REPORTER).report();
        if (report == null) {
            throw new NotVisible("report");
        }
        dialogue.ask(report, question);
        trail.record(Subject.of(id), "casework.trail.reporterAsked");
    }
}
