package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.ReceiptCode;

/** The reporter asks to take a finished report up again. */
class ReopenForm extends FollowForm {

    private final ReceiptCode receipt;
    private final FollowUp followUp;
    private final CountedText reason;

    ReopenForm(ReceiptCode receipt, boolean asked, FollowUp followUp, Runnable refresh, String carried) {
        super("intake.reopen", "intake.reopen.send", refresh);
        this.receipt = receipt;
        this.followUp = followUp;
        reason = new CountedText(getTranslation("intake.reopen.reason"), FollowUp.REASON_LIMIT, "reason");
        reason.setWidthFull();
        reason.setValue(carried);
        if (asked) {
            add(new Paragraph(getTranslation("intake.reopen.asked")));
        } else {
            lay(reason);
        }
    }

    @Override
    void act() {
        followUp.requestReopening(receipt, reason.getValue());
    }
}
