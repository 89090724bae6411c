package org.jianfu.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.units.Units;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporter's side: whoever holds the receipt 查询码 comes back to the report. Nothing else opens this door. */
@Service
@Transactional
public class FollowUp {

    public static final int COMMENT_LIMIT = 500;
    public static final int REASON_LIMIT = 1_000;

    private static final int PASTED_LIMIT = 5_000;

    private final ReportRepository reports;
    private final Receipts receipts;
    private final Units units;
    private final Vault vault;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUp(
            ReportRepository reports,
            Receipts receipts,
            Units units,
            Vault vault,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.receipts = receipts;
        this.units = units;
        this.vault = vault;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The report a typed receipt belongs to. A malformed and an unknown receipt get the same answer, after the same work.
     *
     * @return the receipt as it is meant, or empty
     */
    @Transactional(readOnly = true)
    public Optional<ReceiptCode> recognise(String typed) {
        Optional<ReceiptCode> code = ReceiptCode.parse(typed);
        String hash = code.map(receipts::hash).orElseGet(receipts::hashOfNothing);
        return reports.findByReceiptHash(hash).flatMap(report -> code).or(() -> known(typed));
    }

    /** Whoever pastes the saved file or the copied card means the code that stands in it. */
    private Optional<ReceiptCode> known(String pasted) {
        return ReceiptCode.in(pasted.substring(0, Math.min(pasted.length(), PASTED_LIMIT))).stream()
                .filter(code -> reports.findByReceiptHash(receipts.hash(code)).isPresent())
                .findFirst();
    }

    /** Whoever reads the own code could act as the reporter: it is sent to nobody. */
    private static void requireNoCode(ReceiptCode own, String text) {
        if (ReceiptCode.in(text).contains(own)) {
            throw new Refused("intake.refused.ownCode");
        }
    }

    /** How things stand. */
    @Transactional(readOnly = true)
    public ReportStanding standing(ReceiptCode code) {
        Report report = find(code);
        try (DataKey key = vault.open(report.key())) {
            return new ReportStanding(
                    report.category(),
                    accused(report, key),
                    report.receivedOn(),
                    report.steps().stream()
                            .map(step ->
                                    new ReportStanding.Step(step.progress(), step.takenOn(), report.note(step, key)))
                            .toList(),
                    report.dialogue(key),
                    report.rating().map(OutcomeRating::satisfaction).orElse(null),
                    report.openReopenRequest().isPresent());
        }
    }

    /** What the reporter wrote, for the reporter to read again. */
    @Transactional(readOnly = true)
    public String story(ReceiptCode code) {
        Report report = find(code);
        try (DataKey key = vault.open(report.key())) {
            return report.story(key);
        }
    }

    private @Nullable String accused(Report report, DataKey key) {
        return report.unit() == null ? report.unitText(key) : units.nameOf(report.unit());
    }

    /** A place to collect further files in, sealed with the report's own key. */
    @Transactional(readOnly = true)
    public OpenForm open(ReceiptCode code) {
        Report report = find(code);
        return new OpenForm(FormKey.fresh(), report.id(), vault.open(report.key()));
    }

    /** The reporter answers, writes something more, or adds files. */
    public void answer(ReceiptCode code, String text, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            PlainText.requireSomething(text, "intake.refused.text.empty");
        }
        PlainText.requireWithin(DialogueLine.LIMIT, text, "intake.refused.text.long");
        requireNoCode(code, text);
        change(code, (report, key) -> {
            if (report.add(PlainText.clean(text), evidence, key, LocalDate.now(clock))) {
                trail.recordByReporter(Subject.of(report.id()), "intake.trail.answered");
                events.publishEvent(new ReporterAnswered(report.id()));
            }
        });
    }

    /** The reporter says what the outcome is worth; a later rating takes the place of the earlier. */
    public void rate(ReceiptCode code, Satisfaction satisfaction, String comment) {
        PlainText.requireWithin(COMMENT_LIMIT, comment, "intake.refused.text.long");
        requireNoCode(code, comment);
        change(code, (report, key) -> {
            report.rate(satisfaction, PlainText.clean(comment), key, LocalDate.now(clock));
            trail.recordByReporter(Subject.of(report.id()), "intake.trail.rated");
        });
    }

    /** The reporter asks to take a finished report up again. */
    public void requestReopening(ReceiptCode code, String reason) {
        PlainText.requireSomething(reason, "intake.refused.reopen.reason");
        PlainText.requireWithin(REASON_LIMIT, reason, "intake.refused.text.long");
        requireNoCode(code, reason);
        change(code, (report, key) -> {
            report.requestReopening(PlainText.clean(reason), key, LocalDate.now(clock));
            trail.recordByReporter(Subject.of(report.id()), "intake.trail.reopenAsked");
            events.publishEvent(new ReopenRequested(report.id()));
        });
    }

    private void change(ReceiptCode code, BiConsumer<Report, DataKey> what) {
        Report report = find(code);
        try (DataKey key = vault.open(report.key())) {
            what.accept(report, key);
        }
    }

    private Report find(ReceiptCode code) {
        return reports.findByReceiptHash(receipts.hash(code)).orElseThrow(() -> new NotVisible("report"));
    }
}
