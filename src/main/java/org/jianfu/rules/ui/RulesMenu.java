package org.jianfu.rules.ui;

import org.jianfu.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesMenu {

    /** 制度网 */
    @Bean
    MenuGroup rulesGroup() {
        return new MenuGroup(3, "rules.menu.group");
    }
}
