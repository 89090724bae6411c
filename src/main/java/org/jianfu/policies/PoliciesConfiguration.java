package org.jianfu.policies;

import org.jianfu.ui.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PoliciesConfiguration {

    /** 政策规定, after the courses. */
    @Bean
    Library policyLibrary() {
        return new Library(2, PolicyLinks.POLICIES, "policies.library");
    }
}
