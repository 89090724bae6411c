package org.jianfu.casework;

import org.jianfu.activity.SubjectPage;
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

    @Bean
    SubjectPage leadPage() {
        return SubjectPage.of(LeadId::new, CaseworkLinks::to);
    }
}
