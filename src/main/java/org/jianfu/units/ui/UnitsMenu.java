package org.jianfu.units.ui;

import org.jianfu.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitsMenu {

    /** 组织网 */
    @Bean
    MenuGroup unitsGroup() {
        return new MenuGroup(4, "units.menu.group");
    }
}
