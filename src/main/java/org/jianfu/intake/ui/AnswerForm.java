package org.jianfu.intake.ui;

import org.jianfu.intake.DoorThrottle;
import org.jianfu.intake.OpenForm;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.evidence.EvidenceFiles;
import org.jianfu.intake.followup.Dialogue;
import org.jianfu.intake.followup.FollowUp;

/** The reporter answers, adds something or adds files. */
class AnswerForm extends FollowForm {

    private final ReceiptCode receipt;
    private final FollowUp followUp;
    private final DoorThrottle throttle;
    private final OpenForm open;
    private final CountedText text;

    AnswerForm(
            ReceiptCode receipt,
            FollowUp followUp,
            EvidenceFiles files,
            DoorThrottle throttle,
            Runnable refresh,
            String carried) {
        super("intake.answer", "intake.answer.send", refresh);
        this.receipt = receipt;
        this.followUp = followUp;
        this.throttle = throttle;
        this.open = followUp.open(receipt);
        text = new CountedText(getTranslation("intake.answer.text"), Dialogue.LIMIT, "answer");
        text.setWidthFull();
        text.setValue(carried);
        lay(text, new EvidenceBox(open, files, throttle, () -> {}));
    }

    @Override
    void act() {
        throttle.admit(DoorThrottle.Act.REPORT, Source.address());
        followUp.answer(receipt, text.getValue(), open.evidence());
    }
}
