package org.jianfu.casework;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianfu.documents.DocumentNumber;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.TextLimit;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
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

    /** A request in a list: nothing of what was asked or answered. */
    public record Row(Verification.Id id, String number, Verification.State state, LocalDate due) {

        private Map<String, ?> keys() {
            return Map.of("state", state, "due", due, "id", id.value());
        }
    }

    /**
     * Which requests are wanted.
     *
     * @param q part of a number
     */
    public record Filter(String q, Verification.@Nullable State state) {

        public static final Filter ALL = new Filter("", null);

        public Filter withWords(String words) {
            return new Filter(words, state);
        }

        public Filter withState(Verification.@Nullable State other) {
            return new Filter(q, other);
        }

        private Specification<VerificationRequest> toSpecification() {
            // locate knows no wildcards, so none need escaping
            return (request, query, is) -> is.and(
                    is.greaterThan(is.locate(request.get("number"), DocumentNumber.asPrinted(q)), 0),
                    state == null ? is.conjunction() : is.equal(request.get("state"), state));
        }
    }

    /**
     * What waits for an answer first, by deadline; then what was answered.
     *
     * @param last the row after which to go on; null at the beginning
     */
    @Transactional(readOnly = true)
    public List<Row> after(@Nullable Row last, Filter filter, int limit) {
        Map<String, ?> keys = last == null ? Map.of() : last.keys();
        return requests
                .after(keys, mine().and(filter.toSpecification()), VerificationRepository.WAITING_FIRST, limit)
                .stream()
                .map(request -> new Row(request.id(), request.number(), request.state(), request.due()))
                .toList();
    }

    /** How many requests the filter lets through, counted as far as {@code bound} + 1. */
    @Transactional(readOnly = true)
    public long countUpTo(int bound, Filter filter) {
        return requests.countUpTo(bound, mine().and(filter.toSpecification()));
    }

    /**
     * What was asked and answered so far.
     *
     * @throws NotVisible when there is no such request, or not for this unit
     */
    @Transactional(readOnly = true)
    public Verification get(Verification.Id id) {
        return reading.read(List.of(find(id))).getFirst();
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
        var words = work.seal(lead, "answer", TextLimit.ACCOUNT.require(text));
        request.answer(new VerificationAnswer(words, me().id(), work.now()));
        String place = VerificationReading.answerPlace(request, request.round());
        files.attach(lead, place, attached, me().id());
        lead.unitAnswered(work.today());
        work.record(lead, "casework.trail.answered", units.nameOf(request.unit()), request.number());
        work.toHandler(lead, "casework.notify.answered");
    }

    private VerificationRequest find(Verification.Id id) {
        return requests.findOne(mine().and((request, query, is) -> is.equal(request.get("id"), id.value())))
                .orElseThrow(() -> new NotVisible("verification"));
    }

    private Specification<VerificationRequest> mine() {
        UnitId unit = me().unit();
        return VerificationRepository.askedOf(unit, units.relatedUnits(unit));
    }

    private Staff me() {
        return work.person();
    }
}
