package org.jianfu.intake.ui;

import org.jianfu.intake.DialogueLine;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.intake.OpenForm;
import org.jianfu.intake.ReceiptCode;

/** The reporter answers, adds something or adds files. */
class AnswerForm extends FollowForm {

    private final ReceiptCode receipt;
    private final FollowUp followUp;
    private final IntakeThrottle throttle;
    private final OpenForm open;
    private final CountedText text;

    AnswerForm(
            ReceiptCode receipt,
            FollowUp followUp,
            EvidenceFiles files,
            IntakeThrottle throttle,
            Runnable refresh,
            String carried) {
        super("intake.answer", "intake.answer.send", refresh);
        this.receipt = receipt;
        this.followUp = followUp;
        this.throttle = throttle;
        this.open = followUp.open(receipt);
        text = new CountedText(getTranslation("intake.answer.text"), DialogueLine.LIMIT, "answer");
        text.setWidthFull();
        text.setValue(carried);
        lay(text, new EvidenceBox(open, files, throttle, () -> {}));
    }

    @Override
    void act() {
        throttle.admit(IntakeThrottle.Act.REPORT, Source.address());
        followUp.answer(receipt, text.getValue(), open.evidence());
    }
}
