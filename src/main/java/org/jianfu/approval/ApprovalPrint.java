package org.jianfu.approval;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jianfu.documents.OfficialForm;
import org.jianfu.kernel.Texts;
import org.springframework.stereotype.Component;

/** What was signed and said, as rows of a printed form 审批栏: every signature of every round, in the order it was given. */
@Component
public class ApprovalPrint {

    private final Texts texts;
    private final Clock clock;

    ApprovalPrint(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The rows, each with its opinion, its signer and the day. */
    public List<OfficialForm.Row> rows(ApprovalRecord approval) {
        boolean rounds = !approval.earlierRounds().isEmpty();
        return approval.steps().stream()
                .filter(step -> step.signature() != null)
                .map(step -> row(step, rounds))
                .toList();
    }

    private OfficialForm.Row row(ApprovalRecord.Step step, boolean rounds) {
        String name = texts.chinese(step.nameKey());
        String said = step.opinion().isEmpty() ? texts.chinese(Texts.key(step.state())) : step.opinion();
        return new OfficialForm.Row(
                rounds ? texts.chinese("approval.print.round", step.round(), name) : name,
                step.state() == StepState.APPROVED
                        ? List.of(said)
                        : List.of(
                                texts.chinese("approval.print.outcome", texts.chinese(Texts.key(step.state())), said)),
                signed(Objects.requireNonNull(step.signature())));
    }

    private String signed(Signature signature) {
        String name = signature.standsInFor() == null
                ? signature.name()
                : texts.chinese("approval.signedFor", signature.name(), signature.standsInFor());
        var day = signature.at().atZone(clock.getZone()).toLocalDate();
        return texts.chinese(
                "approval.signedBy",
                name,
                texts.chinese(Texts.key(signature.role())),
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }
}
