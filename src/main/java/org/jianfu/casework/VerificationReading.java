package org.jianfu.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jianfu.kernel.LeadId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens requests for those who may read them. */
@Component
class VerificationReading {

    private final LeadSeal seal;
    private final CaseFiles files;

    VerificationReading(LeadSeal seal, CaseFiles files) {
        this.seal = seal;
        this.files = files;
    }

    /** Requests in their order; the files of each lead are asked for once. */
    List<Verification> read(List<VerificationRequest> requests) {
        Map<LeadId, Map<String, List<Investigation.File>>> known = new HashMap<>();
        return requests.stream()
                .map(request ->
                        read(request, known.computeIfAbsent(request.lead().id(), id -> files.of(request.lead()))))
                .toList();
    }

    Verification read(VerificationRequest request, Map<String, List<Investigation.File>> attached) {
        List<Verification.Round> rounds = IntStream.range(0, request.questions().size())
                .mapToObj(round -> round(request, round, attached))
                .toList();
        return new Verification(
                request.id(),
                request.version(),
                request.number(),
                request.lead().desk(),
                request.unit(),
                request.state(),
                request.due(),
                rounds);
    }

    private Verification.Round round(
            VerificationRequest request, int round, Map<String, List<Investigation.File>> attached) {
        Lead lead = request.lead();
        VerificationQuestion question = request.questions().get(round);
        @Nullable
        VerificationAnswer answer =
                round < request.answers().size() ? request.answers().get(round) : null;
        return new Verification.Round(
                seal.unseal(lead, "question", question.text()),
                attached.getOrDefault(questionPlace(request, round), List.of()),
                question.due(),
                question.askedBy(),
                question.askedAt(),
                answer == null ? null : seal.unseal(lead, "answer", answer.text()),
                answer == null ? List.of() : attached.getOrDefault(answerPlace(request, round), List.of()),
                answer == null ? null : answer.answeredBy(),
                answer == null ? null : answer.answeredAt());
    }

    static String questionPlace(VerificationRequest request, int round) {
        return place(request) + round + "/question";
    }

    static String answerPlace(VerificationRequest request, int round) {
        return place(request) + round + "/answer";
    }

    /** What the places of all files of a request begin with. */
    static String place(VerificationRequest request) {
        return "verification/" + request.id() + "/";
    }
}
