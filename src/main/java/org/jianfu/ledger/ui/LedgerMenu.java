package org.jianfu.ledger.ui;

import org.jianfu.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerMenu {

    /** 警戒线 */
    @Bean
    MenuGroup ledgerGroup() {
        return new MenuGroup(2, "ledger.menu.group");
    }
}
