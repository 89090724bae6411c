package org.jianfu.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.intake.Progress;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.DeadlineKind;
import org.jianfu.rules.Deadlines;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking other units for facts 联动核实, as the desk does it; how they answer is {@link VerificationAnswers}. */
@Service
@ForDesk
@Transactional
public class Verifications {

    /** 联动核实 */
    private static final DeadlineKind ANSWERED = new DeadlineKind("casework.deadline.verification");

    private final VerificationRepository requests;
    private final VerificationReading reading;
    private final Leads leads;
    private final LeadSeal seal;
    private final CaseFiles files;
    private final HandOver handOver;
    private final Reports reports;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;
    private final Units units;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    Verifications(
            VerificationRepository requests,
            VerificationReading reading,
            Leads leads,
            LeadSeal seal,
            CaseFiles files,
            HandOver handOver,
            Reports reports,
            DocumentNumbers numbers,
            Deadlines deadlines,
            Units units,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.requests = requests;
        this.reading = reading;
        this.leads = leads;
        this.seal = seal;
        this.files = files;
        this.handOver = handOver;
        this.reports = reports;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.units = units;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everything asked about a lead, with the answers. */
    @Transactional(readOnly = true)
    public List<Verification> of(LeadId id) {
        return of(leads.get(id));
    }

    List<Verification> of(Lead lead) {
        return requests.findByLeadOrderById(lead).stream().map(reading::read).toList();
    }

    /** The day by which an answer is due, unless the handler sets another. */
    @Transactional(readOnly = true)
    public LocalDate defaultDue() {
        return deadlines.due(ANSWERED, LocalDate.now(clock));
    }

    /** Asks units the same question; each gets a request of its own. Never the accused unit or its kin. */
    @Transactional(noRollbackFor = Refused.class)
    public void ask(LeadId id, @Nullable Integer version, List<UnitId> asked, VerificationForm form) {
        Lead lead = leads.forStep(id, version, LeadAction.ASK_UNIT);
        VerificationForm checked = form.checked(LocalDate.now(clock));
        requireAskable(lead, asked);
        for (UnitId unit : asked) {
            ask(lead, unit, checked);
        }
        if (lead.report() != null) {
            reports.progress(lead.report(), Progress.VERIFYING, null);
        }
        handOver.changed();
    }

    private void requireAskable(Lead lead, List<UnitId> asked) {
        UnitId accused = lead.unit();
        if (accused == null) {
            throw new Refused("casework.refused.askWithoutUnit");
        }
        if (asked.isEmpty()) {
            throw new Refused("casework.refused.askNobody");
        }
        for (UnitId unit : asked) {
            if (units.kin(unit).contains(accused)) {
                trail.record(Subject.of(lead.id()), "casework.trail.askRefused", units.nameOf(unit));
                throw new Refused("casework.refused.askAccused", units.nameOf(unit));
            }
        }
    }

    private void ask(Lead lead, UnitId unit, VerificationForm form) {
        String number =
                numbers.next("verification", LocalDate.now(clock).getYear()).toString();
        var request = requests.save(new VerificationRequest(number, lead, unit, question(lead, form)));
        attach(request, form);
        trail.record(Subject.of(lead.id()), "casework.trail.asked", units.nameOf(unit), number, form.due());
        handOver.toUnit(unit, "casework.notify.asked", link(request));
    }

    /** Asks the same unit again, about what its answer left open. */
    public void askAgain(LeadId id, VerificationId which, @Nullable Integer version, VerificationForm form) {
        Lead lead = leads.get(id);
        leads.forStep(id, lead.version(), LeadAction.ASK_UNIT);
        VerificationRequest request = of(lead, which);
        request.requireVersion(version);
        VerificationForm checked = form.checked(LocalDate.now(clock));
        request.askAgain(question(lead, checked));
        attach(request, checked);
        trail.record(
                Subject.of(id),
                "casework.trail.askedAgain",
                units.nameOf(request.unit()),
                request.number(),
                checked.due());
        handOver.toUnit(request.unit(), "casework.notify.asked", link(request));
    }

    /** Takes a question back; the unit no longer sees it. */
    public void cancel(LeadId id, VerificationId which, @Nullable Integer version) {
        Lead lead = leads.get(id);
        leads.forStep(id, lead.version(), LeadAction.ASK_UNIT);
        VerificationRequest request = of(lead, which);
        request.requireVersion(version);
        cancel(lead, request);
    }

    /** When a lead turns out to be about another unit, those who must not see it any more lose their requests. */
    void cancelWhatTheAccusedWouldAnswer(Lead lead) {
        requests.findByLeadOrderById(lead).stream()
                .filter(request -> request.state() == VerificationState.ASKED)
                .filter(request -> units.kin(request.unit()).contains(lead.unit()))
                .forEach(request -> cancel(lead, request));
    }

    private void cancel(Lead lead, VerificationRequest request) {
        request.cancel();
        trail.record(Subject.of(lead.id()), "casework.trail.askCancelled", request.number());
        handOver.changed();
    }

    private VerificationRequest of(Lead lead, VerificationId which) {
        return requests.findByIdAndLead(which.value(), lead).orElseThrow(() -> new NotVisible("verification"));
    }

    private VerificationQuestion question(Lead lead, VerificationForm form) {
        var text = seal.seal(lead, "question", form.question());
        return new VerificationQuestion(text, form.due(), currentUser.require().id(), clock.instant());
    }

    private void attach(VerificationRequest request, VerificationForm form) {
        String place = VerificationReading.questionPlace(request, request.round());
        files.attach(request.lead(), place, form.files(), currentUser.require().id());
    }

    private static String link(VerificationRequest request) {
        return VerificationLinks.to(request.id());
    }
}
