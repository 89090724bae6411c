package org.jianfu.probe;

import org.jianfu.activity.SubjectPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProbeConfiguration {

    @Bean
    SubjectPage probePage() {
        return SubjectPage.of(ProbeId::new, ProbeLinks::to);
    }
}
