package org.jianfu.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.units.Desk;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a report with all that belongs to it into the database, or adds to one; the caller holds the transaction. */
@Component
class ReportFiling {

    private final ReportRepository reports;
    private final ReporterContactRepository contacts;
    private final Vault vault;
    private final EvidenceFiles files;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportFiling(
            ReportRepository reports,
            ReporterContactRepository contacts,
            Vault vault,
            EvidenceFiles files,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.contacts = contacts;
        this.vault = vault;
        this.files = files;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Optional<Report> find(String receiptHash) {
        return reports.findByReceiptHash(receiptHash);
    }

    void file(OpenForm open, ReportForm form, String hash, Desk desk, Arrival arrival) {
        DataKey key = open.dataKey();
        var report = new Report(open.report(), hash, form, key, vault.keep(key), desk.id(), arrival);
        report.attach(open.evidence(), 0, key);
        reports.save(report);
        reports.flush();
        keepContact(report, form.contact());
        writeDown(report, arrival.channel(), desk);
        events.publishEvent(new ReportReceived(report.id(), report.category(), desk.id(), report.unit(), arrival.on()));
    }

    private void writeDown(Report report, Channel channel, Desk desk) {
        Subject subject = Subject.of(report.id());
        if (channel.byStaff()) {
            trail.recordForReporter(subject, "intake.trail.entered." + channel, desk.name());
        } else {
            trail.recordByReporter(subject, "intake.trail.received", desk.name());
        }
    }

    private void keepContact(Report report, @Nullable String contact) {
        if (contact != null) {
            try (DataKey key = DataKey.fresh()) {
                contacts.save(new ReporterContact(report.id(), contact, key, vault.keep(key)));
            }
        }
    }

    void supplement(Report kept, OpenForm open, ReportForm form) {
        try (DataKey key = vault.open(kept.key())) {
            boolean added = kept.add(rewritten(kept, form, key), missing(kept, open, key), key, LocalDate.now(clock));
            if (form.contact() != null && !contacts.existsById(kept.id().value())) {
                keepContact(kept, form.contact());
            }
            if (added) {
                trail.recordByReporter(Subject.of(kept.id()), "intake.trail.supplemented");
                events.publishEvent(new ReporterAnswered(kept.id()));
            }
        }
    }

    private static String rewritten(Report kept, ReportForm form, DataKey key) {
        return kept.story(key).equals(form.story()) ? "" : form.story();
    }

    /** Files of a form carried over are sealed with that form's own key, and sealed anew with the report's. */
    private List<Evidence> missing(Report kept, OpenForm open, DataKey key) {
        return open.evidence().stream()
                .filter(file -> !kept.has(open.asKept(file)))
                .map(file -> sealedAnew(file, kept, open, key))
                .toList();
    }

    private Evidence sealedAnew(Evidence file, Report kept, OpenForm open, DataKey key) {
        Evidence again = files.resealed(file, kept.id(), open.dataKey(), key);
        open.sealedAnew(file, again);
        return again;
    }
}
