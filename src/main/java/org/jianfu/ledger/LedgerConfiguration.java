package org.jianfu.ledger;

import org.jianfu.activity.SubjectPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    SubjectPage noticePage() {
        return SubjectPage.of(NoticeId::new, NoticeLinks::to);
    }

    @Bean
    SubjectPage orderPage() {
        return SubjectPage.of(OrderId::new, OrderLinks::to);
    }
}
