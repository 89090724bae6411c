package org.jianfu.units;

import org.jianfu.activity.SubjectPage;
import org.jianfu.kernel.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitsConfiguration {

    @Bean
    SubjectPage unitPage() {
        return SubjectPage.of(UnitId::new, UnitLinks::to);
    }
}
