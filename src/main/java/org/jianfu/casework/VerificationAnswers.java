package org.jianfu.casework;

import java.io.InputStream;
import java.util.List;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the own unit was asked 联动核实, as its liaison or head answers it; of the lead behind it nothing is shown. */
@Service
@PreAuthorize("hasAnyRole('UNIT_LIAISON', 'UNIT_HEAD')")
@Transactional
public class VerificationAnswers {

    /** The live topic of lists that show what units are asked. */
    public static final String TOPIC = "casework.verifications";

    private final VerificationRepository requests;
    private final VerificationReading reading;
    private final LeadWork work;
    private final CaseFiles files;
    private final Units units;

    VerificationAnswers(
            VerificationRepository requests, VerificationReading reading, LeadWork work, CaseFiles files, Units units) {
        this.requests = requests;
        this.reading = reading;
        this.work = work;
        this.files = files;
        this.units = units;
    }

    /** What waits for an answer first, by deadline; then what was answered. */
    @Transactional(readOnly = true)
    public List<Verification> mine() {
        return reading.read(requests.forUnit(me().unit(), units.kin(me().unit())));
    }

    @Transactional(readOnly = true)
    public AcceptedFile accept(Verification.Id id, String name, InputStream content) {
        return files.accept(find(id).lead(), name, content);
    }

    @Transactional(readOnly = true)
    public InputStream open(Verification.Id id, Investigation.File file) {
        VerificationRequest request = find(id);
        return files.open(request.lead(), VerificationReading.place(request), file.id());
    }

    /** Answers, once per question; the handler is told. */
    public void answer(Verification.Id id, @Nullable Integer version, String text, List<AcceptedFile> attached) {
        VerificationRequest request = find(id);
        request.requireVersion(version);
        Lead lead = request.lead();
        var words = work.seal(lead, "answer", Words.require(text, Words.LONG));
        request.answer(new VerificationAnswer(words, me().id(), work.now()));
        String place = VerificationReading.answerPlace(request, request.round());
        files.attach(lead, place, attached, me().id());
        lead.unitAnswered(work.today());
        work.record(lead, "casework.trail.answered", units.nameOf(request.unit()), request.number());
        work.toHandler(lead, "casework.notify.answered");
    }

    private VerificationRequest find(Verification.Id id) {
        UnitId unit = me().unit();
        return requests.forUnit(id.value(), unit, units.kin(unit)).orElseThrow(() -> new NotVisible("verification"));
    }

    private Staff me() {
        return work.person();
    }
}
