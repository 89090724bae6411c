package org.jianfu.casework;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.Deadlines;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in for leads 问题线索, wherever they come from. Whoever calls has decided that there is something to look into,
 * and at which desk; from here on the lead goes the same way as any other.
 */
@Service
@Transactional
public class LeadRegister {

    private final LeadRepository leads;
    private final Vault vault;
    private final Deadlines deadlines;
    private final Investigation evidence;
    private final CaseFiles files;
    private final HandOver handOver;
    private final Trail trail;

    LeadRegister(
            LeadRepository leads,
            Vault vault,
            Deadlines deadlines,
            Investigation evidence,
            CaseFiles files,
            HandOver handOver,
            Trail trail) {
        this.leads = leads;
        this.vault = vault;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.files = files;
        this.handOver = handOver;
        this.trail = trail;
    }

    /**
     * What a lead rests on when it is opened.
     *
     * @param origin where it comes from
     * @param dated when it came about
     */
    public record Evidence(String note, String origin, LocalDate dated, List<Attachment> files) {

        public Evidence {
            files = List.copyOf(files);
        }
    }

    /** A file that shows it, not sealed yet. */
    public record Attachment(String name, InputStream content) {}

    /**
     * Opens a lead at a desk, in the name of whoever is signed in.
     *
     * @param unit the unit it is about, or null while nobody knows
     * @param receivedOn the day from which the time for its triage counts
     * @throws org.jianfu.kernel.Refused when the evidence is dated in the future, says nothing, or a file is not accepted
     */
    public LeadId open(
            Source source,
            @Nullable UnitId unit,
            @Nullable CategoryId category,
            DeskId desk,
            LocalDate receivedOn,
            List<Evidence> rests) {
        Lead lead = open(new Lead.Origin(source, null, unit, category, receivedOn), desk);
        trail.record(Subject.of(lead.id()), "casework.trail.opened." + source);
        rests.forEach(piece -> evidence.put(
                lead,
                new Investigation.EvidenceForm(
                        piece.note(), piece.origin(), piece.dated(), sealed(lead, piece.files()))));
        return lead.id();
    }

    private List<AcceptedFile> sealed(Lead lead, List<Attachment> attachments) {
        return attachments.stream()
                .map(file -> files.accept(lead, file.name(), file.content()))
                .toList();
    }

    /** Opens a lead and leaves it to the caller to write down how it came. */
    @Transactional(propagation = Propagation.MANDATORY)
    Lead open(Lead.Origin origin, DeskId desk) {
        Lead lead =
                leads.save(new Lead(origin, desk, deadlines.due(LeadDeadlines.TRIAGE, origin.receivedOn()), newKey()));
        handOver.changed();
        return lead;
    }

    private DataKeyId newKey() {
        try (DataKey key = DataKey.fresh()) {
            return vault.keep(key);
        }
    }

    /** Where a lead comes from 线索来源. */
    public enum Source {
        /** 举报 */
        REPORT,
        /** 监测异常 */
        MONITORING,
        /** 计划外事项 */
        PLAN_VIOLATION,
        /** 专项检查 */
        SPECIAL_INSPECTION,
        /** 蹲点调研 */
        FIELD_STUDY
    }
}
