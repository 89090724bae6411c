package org.jianfu.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SystemMenu {

    /** 系统 */
    @Bean
    MenuGroup systemGroup() {
        return new MenuGroup(9, "ui.menu.group");
    }
}
