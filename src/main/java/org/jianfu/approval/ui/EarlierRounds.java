package org.jianfu.approval.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.util.List;
import org.jianfu.approval.ApprovalRecord.Step;

/** The rounds that were sent back, folded away: what was signed and said then stays to be read. */
class EarlierRounds extends NativeDetails {

    EarlierRounds(List<Step> steps, Clock clock) {
        addClassName("ap-earlier");
        setSummaryText(getTranslation("approval.earlier", steps.getLast().round()));
        setContent(new StepList(steps, clock));
    }
}
