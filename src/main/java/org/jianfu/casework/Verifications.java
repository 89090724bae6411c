package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.intake.Progress;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.DeadlineKind;
import org.jianfu.rules.Deadlines;
import org.jianfu.units.Unit;
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

    private final LeadWork work;
    private final VerificationRepository requests;
    private final CaseFiles files;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;
    private final Units units;

    Verifications(
            LeadWork work,
            VerificationRepository requests,
            CaseFiles files,
            DocumentNumbers numbers,
            Deadlines deadlines,
            Units units) {
        this.work = work;
        this.requests = requests;
        this.files = files;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.units = units;
    }

    /** The day by which an answer is due, unless the handler sets another. */
    @Transactional(readOnly = true)
    public LocalDate defaultDue() {
        return deadlines.due(ANSWERED, work.today()).day();
    }

    /** Asks units the same question; each gets a request of its own. Never the accused unit or its related units. */
    @Transactional(noRollbackFor = Refused.class)
    public void ask(LeadId id, @Nullable Integer version, List<UnitId> asked, Verification.Form form) {
        Lead lead = work.forStep(id, version, LeadAction.ASK_UNIT);
        Verification.Form checked = form.checked(work.today());
        requireAskable(lead, asked);
        for (UnitId unit : asked) {
            ask(lead, unit, checked);
        }
        work.progress(lead, Progress.VERIFYING, null);
        work.changed();
    }

    /**
     * The units that may be asked about a lead, the best match first: never the accused one or those that may not know of it.
     *
     * @param text a name, a short name, pinyin or initials
     */
    @Transactional(readOnly = true)
    public List<Unit> askable(LeadId id, String text, int limit) {
        UnitId accused = work.get(id).unit();
        Set<UnitId> barred = accused == null ? Set.of() : units.barredFrom(accused);
        return units.search(text, limit, barred);
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
            if (units.relatedUnits(unit).contains(accused)) {
                work.record(lead, "casework.trail.askRefused", units.nameOf(unit));
                throw new Refused("casework.refused.askAccused", units.nameOf(unit));
            }
        }
    }

    private void ask(Lead lead, UnitId unit, Verification.Form form) {
        String number = numbers.next("verification", work.today().getYear()).toString();
        var request = requests.save(new VerificationRequest(number, lead, unit, question(lead, form)));
        attach(request, form);
        work.record(lead, "casework.trail.asked", units.nameOf(unit), number, form.due());
        work.toUnit(unit, "casework.notify.asked", link(request));
    }

    /** Asks the same unit again, about what its answer left open; never once it has come under the accused. */
    @Transactional(noRollbackFor = Refused.class)
    public void askAgain(LeadId id, Verification.Id which, @Nullable Integer version, Verification.Form form) {
        Lead lead = work.get(id);
        work.forStep(id, lead.version(), LeadAction.ASK_UNIT);
        VerificationRequest request = of(lead, which);
        request.requireVersion(version);
        requireAskable(lead, List.of(request.unit()));
        Verification.Form checked = form.checked(work.today());
        request.askAgain(question(lead, checked));
        attach(request, checked);
        work.record(lead, "casework.trail.askedAgain", units.nameOf(request.unit()), request.number(), checked.due());
        work.toUnit(request.unit(), "casework.notify.asked", link(request));
    }

    /** Takes a question back; the unit no longer sees it. */
    public void cancel(LeadId id, Verification.Id which, @Nullable Integer version) {
        Lead lead = work.get(id);
        work.forStep(id, lead.version(), LeadAction.ASK_UNIT);
        VerificationRequest request = of(lead, which);
        request.requireVersion(version);
        cancel(lead, request);
    }

    /** When a lead turns out to be about another unit, those who must not see it any more lose their requests. */
    void cancelWhatTheAccusedWouldAnswer(Lead lead) {
        requests.findByLeadOrderById(lead).stream()
                .filter(request -> request.state() == Verification.State.ASKED)
                .filter(request -> units.relatedUnits(request.unit()).contains(lead.unit()))
                .forEach(request -> cancel(lead, request));
    }

    private void cancel(Lead lead, VerificationRequest request) {
        request.cancel();
        work.record(lead, "casework.trail.askCancelled", request.number());
        work.changed();
    }

    private VerificationRequest of(Lead lead, Verification.Id which) {
        return requests.findByIdAndLead(which.value(), lead).orElseThrow(() -> new NotVisible("verification"));
    }

    private VerificationQuestion question(Lead lead, Verification.Form form) {
        var text = work.seal(lead, "question", form.question());
        return new VerificationQuestion(text, form.due(), work.me(), work.now());
    }

    private void attach(VerificationRequest request, Verification.Form form) {
        String place = VerificationReading.questionPlace(request, request.round());
        files.attach(request.lead(), place, form.files(), work.me());
    }

    private static String link(VerificationRequest request) {
        return CaseworkLinks.to(request.id());
    }
}
