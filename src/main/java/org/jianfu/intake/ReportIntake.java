package org.jianfu.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Desks;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Receives reports 受理. The receipt is given only after the report, its files, its trail entry and whatever others make of
 * it are durable in one transaction; the files were synced to disk as they arrived. One form makes one report, however
 * often and however concurrently it is sent.
 */
@Service
public class ReportIntake {

    private static final int TRIES = 3;

    private final ReportRepository reports;
    private final ReporterContactRepository contacts;
    private final Receipts receipts;
    private final Categories categories;
    private final Desks desks;
    private final Vault vault;
    private final EvidenceFiles files;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final IntakeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportIntake(
            ReportRepository reports,
            ReporterContactRepository contacts,
            Receipts receipts,
            Categories categories,
            Desks desks,
            Vault vault,
            EvidenceFiles files,
            Trail trail,
            ApplicationEventPublisher events,
            IntakeSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reports = reports;
        this.contacts = contacts;
        this.receipts = receipts;
        this.categories = categories;
        this.desks = desks;
        this.vault = vault;
        this.files = files;
        this.trail = trail;
        this.events = events;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A fresh form. */
    public OpenForm open() {
        return open(FormKey.fresh());
    }

    /** A form that goes on with the key of an earlier one, so that both together make one report. */
    public OpenForm open(FormKey key) {
        return new OpenForm(key, receipts.report(key), DataKey.fresh());
    }

    /**
     * The desk that receives a report about this unit.
     *
     * @throws Refused when everybody here is accused, naming the provincial channel
     */
    public Desk receivingDesk(@Nullable UnitId accused) {
        return desks.receiving(accused)
                .orElseThrow(() -> new Refused("intake.refused.noDesk", settings.provincialChannel()));
    }

    /**
     * Keeps the report and gives its receipt. The same form sent again gives the same receipt; what its reporter changed in
     * between is added to the report as a message.
     */
    public ReceiptCode submit(OpenForm open, ReportForm form) {
        return keep(open, form, new Arrival(Door.WEB, LocalDate.now(clock)));
    }

    /**
     * Keeps what somebody told by telephone, letter or in person, written down by staff 代为登记, and gives the receipt to be
     * read out or printed.
     *
     * @param received the day it came, not after today; the deadline counts from it
     */
    @PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR')")
    public ReceiptCode enter(OpenForm open, ReportForm form, Door door, LocalDate received) {
        if (received.isAfter(LocalDate.now(clock))) {
            throw new Refused("intake.refused.received.future");
        }
        return keep(open, form, new Arrival(door, received));
    }

    private ReceiptCode keep(OpenForm open, ReportForm form, Arrival arrival) {
        CategoryId category = form.check(LocalDate.now(clock));
        ReceiptCode receipt = receipts.receipt(open.key());
        String hash = receipts.hash(receipt);
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> reports.findByReceiptHash(hash)
                        .ifPresentOrElse(
                                kept -> supplement(kept, open, form), () -> file(open, form, category, hash, arrival)));
                return receipt;
            } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwiceAtOnce) {
                giveUpAfter(attempt, sentTwiceAtOnce);
            }
        }
    }

    private static void giveUpAfter(int attempt, DataAccessException cause) {
        if (attempt == TRIES) {
            throw cause;
        }
    }

    private void file(OpenForm open, ReportForm form, CategoryId category, String hash, Arrival arrival) {
        Desk desk = receivingDesk(form.accused().unit());
        categories.requireKnown(category);
        DataKey key = open.dataKey();
        var report = new Report(open.report(), hash, category, form, key, vault.keep(key), desk.id(), arrival);
        report.attach(open.evidence(), 0, key);
        reports.save(report);
        reports.flush();
        keepContact(report, form.contact());
        writeDown(report, arrival.door(), desk);
        events.publishEvent(new ReportReceived(report.id(), report.category(), desk.id(), report.unit(), arrival.on()));
    }

    private void writeDown(Report report, Door door, Desk desk) {
        Subject subject = Subject.of(report.id());
        if (door.byStaff()) {
            trail.recordForReporter(subject, "intake.trail.entered." + door, desk.name());
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

    private void supplement(Report kept, OpenForm open, ReportForm form) {
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
