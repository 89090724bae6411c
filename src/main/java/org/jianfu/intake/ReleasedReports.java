package org.jianfu.intake;

import java.io.InputStream;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The reports a contact is asked of, their keys, and the contact itself. */
@Component
class ReleasedReports {

    private final VisibleReports visible;
    private final ReportRepository reports;
    private final ReporterContactRepository contacts;
    private final EvidenceFiles files;
    private final Vault vault;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    ReleasedReports(
            VisibleReports visible,
            ReportRepository reports,
            ReporterContactRepository contacts,
            EvidenceFiles files,
            Vault vault,
            Trail trail,
            ApplicationEventPublisher events) {
        this.visible = visible;
        this.reports = reports;
        this.contacts = contacts;
        this.files = files;
        this.vault = vault;
        this.trail = trail;
        this.events = events;
    }

    /**
     * A report whose contact or file the signed-in person may ask for.
     *
     * @param what one of its files, or {@link ContactReleases#CONTACT}
     * @throws NotVisible when there is none, or none for this person, or it left no contact or no such file
     */
    Report readable(ReportId id, long what) {
        Report report = visible.get(id);
        if (what != ContactReleases.CONTACT) {
            file(report, what);
        } else if (!contacts.existsById(id.value())) {
            throw new NotVisible("contact of report " + id);
        }
        return report;
    }

    private static ReportAttachment file(Report report, long attachment) {
        return report.attachments().stream()
                .filter(kept -> kept.id() == attachment)
                .findFirst()
                .orElseThrow(() -> new NotVisible("attachment " + attachment));
    }

    InputStream original(ReportId id, long attachment) {
        Report report = visible.get(id);
        return files.open(file(report, attachment).storedName(), id, key(report));
    }

    DataKey key(ReportId id) {
        return key(reports.findById(id.value()).orElseThrow(() -> new NotVisible("report " + id)));
    }

    DataKey key(Report report) {
        return vault.open(report.key());
    }

    String contact(ReportId id) {
        ReporterContact contact =
                contacts.findById(id.value()).orElseThrow(() -> new NotVisible("contact of report " + id));
        try (DataKey key = vault.open(contact.key())) {
            return contact.open(key);
        }
    }

    void record(ReportId id, String key, Object... args) {
        trail.record(Subject.of(id), key, args);
    }

    void tell(ContactDecided decided) {
        events.publishEvent(decided);
    }
}
