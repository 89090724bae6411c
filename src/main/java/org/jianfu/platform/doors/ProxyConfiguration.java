package org.jianfu.platform.doors;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ProxyValve} in front of everything. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrustedProxies.class)
class ProxyConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behindProxies(TrustedProxies proxies) {
        return factory -> factory.addEngineValves(new ProxyValve(proxies));
    }
}
