package org.jianfu.intake;

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
    private final Vault vault;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    ReleasedReports(
            VisibleReports visible,
            ReportRepository reports,
            ReporterContactRepository contacts,
            Vault vault,
            Trail trail,
            ApplicationEventPublisher events) {
        this.visible = visible;
        this.reports = reports;
        this.contacts = contacts;
        this.vault = vault;
        this.trail = trail;
        this.events = events;
    }

    /**
     * A report whose contact the signed-in person may ask for.
     *
     * @throws NotVisible when there is none, or none for this person, or it left no contact
     */
    Report readable(ReportId id) {
        Report report = visible.get(id);
        if (!contacts.existsById(id.value())) {
            throw new NotVisible("contact of report " + id);
        }
        return report;
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
