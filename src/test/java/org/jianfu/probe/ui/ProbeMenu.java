package org.jianfu.probe.ui;

import org.jianfu.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProbeMenu {

    /** 抽查线 */
    @Bean
    MenuGroup probeGroup() {
        return new MenuGroup(7, "probe.menu.group");
    }
}
