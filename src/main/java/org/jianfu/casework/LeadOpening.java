package org.jianfu.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.ContactDecided;
import org.jianfu.intake.ReopenRequested;
import org.jianfu.intake.ReportReceived;
import org.jianfu.intake.ReporterAnswered;
import org.jianfu.kernel.ReportId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What reporters do, as it reaches the desks. A plain listener, not one after the commit: a report without its lead must
 * never be acknowledged. Nobody is mailed here: the minute of a mail would tell the minute of the report.
 */
@Component
class LeadOpening {

    private final LeadRepository leads;
    private final LeadRegister register;
    private final HandOver handOver;
    private final Trail trail;
    private final Clock clock;

    LeadOpening(LeadRepository leads, LeadRegister register, HandOver handOver, Trail trail, Clock clock) {
        this.leads = leads;
        this.register = register;
        this.handOver = handOver;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void on(ReportReceived received) {
        Lead lead = register.open(
                new Lead.Origin(
                        LeadRegister.Source.REPORT,
                        received.report(),
                        received.unit(),
                        received.category(),
                        received.on()),
                received.desk());
        trail.recordByReporter(Subject.of(lead.id()), "casework.trail.received");
    }

    @EventListener
    void on(ReporterAnswered answered) {
        of(answered.report()).ifPresent(lead -> {
            lead.reporterAnswered(LocalDate.now(clock));
            trail.recordByReporter(Subject.of(lead.id()), "casework.trail.reporterAnswered");
            handOver.changed();
        });
    }

    @EventListener
    void on(ReopenRequested requested) {
        of(requested.report()).ifPresent(lead -> {
            lead.requestReopening(LocalDate.now(clock));
            trail.recordByReporter(Subject.of(lead.id()), "casework.trail.reopenRequested");
            handOver.changed();
        });
    }

    @EventListener
    void on(ContactDecided decided) {
        of(decided.report()).ifPresent(lead -> handOver.to(decided.askedBy(), lead, "casework.mail.contactDecided"));
    }

    private Optional<Lead> of(ReportId report) {
        return leads.findByReport(report);
    }
}
