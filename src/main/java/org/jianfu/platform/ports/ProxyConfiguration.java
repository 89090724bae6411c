package org.jianfu.platform.ports;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts {@link ProxyValve} in front of everything and {@link SourceValve} behind it. Requests run on virtual threads: one that
 * waits for its body takes no place from another.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TrustedProxies.class, SourceLimits.class})
class ProxyConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behindProxies(
            TrustedProxies proxies, SourceLimits limits) {
        return factory -> {
            factory.addEngineValves(new ProxyValve(proxies), new SourceValve(limits.requestsPerSource()));
            factory.addProtocolHandlerCustomizers(
                    protocol -> protocol.setExecutor(new VirtualThreadExecutor("request-")));
        };
    }
}
