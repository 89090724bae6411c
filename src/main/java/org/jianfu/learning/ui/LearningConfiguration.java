package org.jianfu.learning.ui;

import org.jianfu.learning.LearningLinks;
import org.jianfu.ui.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LearningConfiguration {

    /** 业务交流课件 */
    @Bean
    Library courseLibrary() {
        return new Library(1, LearningLinks.SHELF, "learning.library");
    }
}
