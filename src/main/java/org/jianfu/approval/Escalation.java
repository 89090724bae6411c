package org.jianfu.approval;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalDate;
import org.jianfu.activity.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A deadline that has passed lets those above sign as well 超期上报, and tells them. It never signs by itself. */
@Service
class Escalation {

    private final ApprovalRepository approvals;
    private final Summons summons;
    private final Trail trail;
    private final Days days;

    Escalation(ApprovalRepository approvals, Summons summons, Trail trail, Days days) {
        this.approvals = approvals;
        this.summons = summons;
        this.trail = trail;
        this.days = days;
    }

    @Transactional
    void escalate() {
        LocalDate today = days.today();
        for (ApprovalStep step : approvals.overdue(today)) {
            if (step.isOverdue(today) && step.escalate(today)) {
                trail.record(step.approval().subject(), "approval.trail.escalated", String.valueOf(step.due()));
                summons.toSigners(step, "approval.notify.escalated");
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Hourly {

        /** Asked for when it runs: whoever tells people needs the scheduler, which needs its tasks first. */
        @Bean
        Task<Void> escalateApprovals(ObjectProvider<Escalation> escalation) {
            return Tasks.recurring("approval-escalation", FixedDelay.ofHours(1))
                    .execute((instance, context) -> escalation.getObject().escalate());
        }
    }
}
