package org.jianfu.casework;

import jakarta.validation.constraints.NotBlank;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.intake.Dialogue;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.TextLimit;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding out what is true of a lead 核实: evidence 证据, files, and questions to whoever reported. */
@Service
@ForDesk
@Transactional
public class Investigation {

    private final LeadWork work;
    private final EvidenceRepository evidence;
    private final CaseFiles files;
    private final Reports reports;
    private final Dialogue dialogue;

    Investigation(LeadWork work, EvidenceRepository evidence, CaseFiles files, Reports reports, Dialogue dialogue) {
        this.work = work;
        this.evidence = evidence;
        this.files = files;
        this.reports = reports;
        this.dialogue = dialogue;
    }

    public void addEvidence(LeadId id, @Nullable Integer version, EvidenceForm form) {
        put(work.forStep(id, version, LeadAction.ADD_EVIDENCE), form);
    }

    /** Adds it whoever may; the caller has decided that. */
    void put(Lead lead, EvidenceForm form) {
        EvidenceForm checked = form.checked(work.today());
        AccountId me = work.me();
        EvidenceItem item = evidence.save(new EvidenceItem(
                lead.id(),
                work.seal(lead, "evidence", checked.note()),
                work.seal(lead, "origin", checked.origin()),
                checked.dated(),
                me,
                work.now()));
        files.attach(lead, item.place(), checked.files(), me);
        work.record(lead, "casework.trail.evidence", checked.files().size());
    }

    /** Takes an upload in, to go with a question or as evidence. */
    @Transactional(readOnly = true)
    public AcceptedFile accept(LeadId id, String name, InputStream content) {
        return files.accept(work.get(id), name, content);
    }

    /** Opens a file staff added to the lead. */
    @Transactional(readOnly = true)
    public InputStream open(LeadId id, File file) {
        return files.open(work.get(id), "", file.id());
    }

    /** Opens a file the reporter sent along; that it was read stands in the trail. */
    public InputStream openReported(LeadId id, long attachment) {
        return reports.open(report(work.get(id)), attachment);
    }

    /** Asks whoever reported 向举报人提问, without knowing who it is. */
    public void askReporter(LeadId id, @Nullable Integer version, String question) {
        Lead lead = work.forStep(id, version, LeadAction.ASK_REPORTER);
        dialogue.ask(report(lead), question);
        work.recordForReporter(lead, "casework.trail.reporterAsked");
    }

    private static ReportId report(Lead lead) {
        ReportId report = lead.report();
        if (report == null) {
            throw new NotVisible("report");
        }
        return report;
    }

    /**
     * Evidence as the handler enters it.
     *
     * @param origin where it comes from
     * @param dated when it came about, or null where nobody knows
     */
    public record EvidenceForm(
            @NotBlank @CodePointLength(max = TextLimit.LONG) String note,

            @NotBlank @CodePointLength(max = TextLimit.SHORT)
            String origin,

            @Nullable LocalDate dated,
            List<AcceptedFile> files) {

        public EvidenceForm {
            note = CleanText.of(note).strip();
            origin = CleanText.of(origin).strip();
            files = List.copyOf(files);
        }

        EvidenceForm checked(LocalDate today) {
            if (dated != null && dated.isAfter(today)) {
                throw new Refused("casework.refused.evidenceDate");
            }
            return Constraints.require(this);
        }
    }

    /** One piece of evidence as the list shows it. */
    public record Evidence(
            String note, String origin, @Nullable LocalDate dated, AccountId addedBy, List<File> files) {}

    /** A file as a page lists it. */
    public record File(long id, String name, long size) {}
}
