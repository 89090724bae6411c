package org.jianfu.search.ui;

import org.jianfu.search.SearchLinks;
import org.jianfu.ui.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** 搜索, after what there is to read. */
    @Bean
    Library searchPage() {
        return new Library(9, SearchLinks.SEARCH, "search.title");
    }
}
