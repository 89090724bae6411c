package org.jianfu.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Desks;
import org.jianfu.vault.DataKey;
import org.jspecify.annotations.Nullable;
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

    private final ReportFiling filing;
    private final Receipts receipts;
    private final Categories categories;
    private final Desks desks;
    private final IntakeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportIntake(
            ReportFiling filing,
            Receipts receipts,
            Categories categories,
            Desks desks,
            IntakeSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.filing = filing;
        this.receipts = receipts;
        this.categories = categories;
        this.desks = desks;
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

    /** The day on which whatever is said now is said. */
    public LocalDate today() {
        return LocalDate.now(clock);
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
        return keep(open, form, new Arrival(Channel.WEB, LocalDate.now(clock)));
    }

    /**
     * Keeps what somebody told by telephone, letter or in person, written down by staff 代为登记, and gives the receipt to be
     * read out or printed, and the report for whoever wrote it down.
     *
     * @param received the day it came, not after today; the deadline counts from it
     */
    @PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR')")
    public Entered enter(OpenForm open, ReportForm form, Channel channel, LocalDate received) {
        if (received.isAfter(LocalDate.now(clock))) {
            throw new Refused("intake.refused.received.future");
        }
        ReceiptCode receipt = keep(open, form, new Arrival(channel, received));
        return new Entered(
                receipt, filing.find(receipts.hash(receipt)).map(Report::id).orElseThrow());
    }

    /** What staff wrote down for somebody. */
    public record Entered(ReceiptCode receipt, ReportId report) {}

    private ReceiptCode keep(OpenForm open, ReportForm form, Arrival arrival) {
        form.check(LocalDate.now(clock));
        requireNoCode(form);
        ReceiptCode receipt = receipts.receipt(open.key());
        String hash = receipts.hash(receipt);
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> filing.find(hash)
                        .ifPresentOrElse(
                                kept -> filing.supplement(kept, open, form), () -> file(open, form, hash, arrival)));
                return receipt;
            } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwiceAtOnce) {
                giveUpAfter(attempt, sentTwiceAtOnce);
            }
        }
    }

    /** Somebody who reported before may write down the code of then, and would hand it to the desk. */
    private void requireNoCode(ReportForm form) {
        String texts = String.join(
                "。",
                form.story(),
                Objects.requireNonNullElse(form.accused().name(), ""),
                Objects.requireNonNullElse(form.contact(), ""));
        List<ReceiptCode> codes = ReceiptCode.in(texts);
        boolean known = !codes.isEmpty()
                && Boolean.TRUE.equals(transaction.execute(status -> codes.stream()
                        .anyMatch(code -> filing.find(receipts.hash(code)).isPresent())));
        if (known) {
            throw new Refused("intake.refused.ownCode");
        }
    }

    private static void giveUpAfter(int attempt, DataAccessException cause) {
        if (attempt == TRIES) {
            throw cause;
        }
    }

    private void file(OpenForm open, ReportForm form, String hash, Arrival arrival) {
        Desk desk = receivingDesk(form.accused().unit());
        categories.requireKnown(Objects.requireNonNull(form.category()));
        filing.file(open, form, hash, desk, arrival);
    }
}
