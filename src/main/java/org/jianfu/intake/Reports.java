package org.jianfu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.units.Viewer;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.ReadersCopy;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports 举报 as those who work on them see them. Who may work on which is decided by casework's own scope before it asks
 * here; whatever that scope says, nobody of the accused unit or below it gets anything.
 */
@Service
@Transactional
public class Reports {

    private static final String READERS = "hasAnyRole('CASE_HANDLER', 'SUPERVISOR', 'DISCIPLINE_INSPECTOR')";

    private final VisibleReports visible;
    private final ReporterContactRepository contacts;
    private final Vault vault;
    private final EvidenceFiles files;
    private final Trail trail;
    private final Clock clock;

    Reports(
            VisibleReports visible,
            ReporterContactRepository contacts,
            Vault vault,
            EvidenceFiles files,
            Trail trail,
            Clock clock) {
        this.visible = visible;
        this.contacts = contacts;
        this.vault = vault;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is not sealed. */
    @PreAuthorize(READERS)
    public ReportSummary summary(ReportId id) {
        return summary(visible.get(id));
    }

    /** Opens a report; that it was read stands in the trail. */
    @PreAuthorize(READERS)
    public ReportContent read(ReportId id) {
        return read(id, visible.viewer());
    }

    /** The same, for somebody whose scope is known already. */
    @PreAuthorize(READERS)
    public ReportContent read(ReportId id, Viewer viewer) {
        Report report = visible.open(id, viewer);
        trail.record(Subject.of(id), "intake.trail.read");
        try (DataKey key = vault.open(report.key())) {
            return new ReportContent(
                    summary(report),
                    report.story(key),
                    report.unitText(key),
                    report.files(0, key),
                    report.dialogue(key),
                    contacts.existsById(id.value()),
                    report.rating().map(OutcomeRating::satisfaction).orElse(null),
                    report.comment(key),
                    report.openReopenRequest()
                            .map(request -> report.reason(request, key))
                            .orElse(null));
        }
    }

    /**
     * Opens a readers' copy of one of its files, from whichever sending; that it was read stands in the trail.
     *
     * @throws Refused when no copy can be made; the original can be asked for, see {@link ContactReleases}
     */
    @PreAuthorize(READERS)
    public InputStream open(ReportId id, long attachment) {
        Report report = visible.get(id);
        ReportAttachment file = report.attachments().stream()
                .filter(kept -> kept.id() == attachment)
                .findFirst()
                .orElseThrow(() -> new NotVisible("attachment " + attachment));
        trail.record(Subject.of(id), "intake.trail.file.read");
        try {
            return ReadersCopy.of(file.mediaType(), files.open(file.storedName(), id, vault.open(report.key())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves the report on, for its reporter to see.
     *
     * @param publicNote what the reporter is told; sealed like everything about a report
     */
    @PreAuthorize(READERS)
    public void progress(ReportId id, Progress progress, @Nullable String publicNote) {
        Report report = visible.get(id);
        if (publicNote != null) {
            PlainText.requireWithin(DialogueLine.LIMIT, publicNote, "intake.refused.text.long");
        }
        try (DataKey key = vault.open(report.key())) {
            report.advance(progress, publicNote, key, LocalDate.now(clock));
        }
    }

    /**
     * Does not take a finished report up again.
     *
     * @param publicNote why, as its reporter reads it
     */
    @PreAuthorize(READERS)
    public void declineReopening(ReportId id, String publicNote) {
        Report report = visible.get(id);
        PlainText.requireWithin(DialogueLine.LIMIT, publicNote, "intake.refused.text.long");
        try (DataKey key = vault.open(report.key())) {
            report.declineReopening(publicNote, key, LocalDate.now(clock));
        }
    }

    private static ReportSummary summary(Report report) {
        return new ReportSummary(
                report.id(),
                report.category(),
                report.unit(),
                report.occurrence(),
                report.receivedOn(),
                report.channel(),
                report.desk(),
                report.progress(),
                report.attachments().size(),
                report.openReopenRequest().isPresent());
    }
}
