package org.jianfu.casework;

import org.jianfu.activity.SubjectPage;
import org.jianfu.intake.ReportPage;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NoticeDraftPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    NoticeDraftPage noticeDraftPage() {
        return CaseworkLinks::toNotice;
    }

    /** The lead a report became, for those who may see it. */
    @Bean
    ReportPage reportPage(LeadRepository leads, VisibleLeads visible) {
        return report -> leads.findByReport(report)
                .map(Lead::id)
                .flatMap(visible::find)
                .map(lead -> CaseworkLinks.to(lead.id()));
    }

    @Bean
    SubjectPage leadPage() {
        return SubjectPage.of(LeadId::new, CaseworkLinks::to);
    }
}
