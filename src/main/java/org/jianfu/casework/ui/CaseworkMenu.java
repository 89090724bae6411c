package org.jianfu.casework.ui;

import org.jianfu.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkMenu {

    /** 防控线 */
    @Bean
    MenuGroup caseworkGroup() {
        return new MenuGroup(1, "casework.menu.group");
    }
}
