package org.jianfu.security.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything below {@code staff} needs a sign-in. Elsewhere the views decide by their annotations who may enter, and an
 * address without a view leads to the page that says so, not to the sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /**
     * Nothing from anywhere else: no script, no font, no picture, no line, no form that goes elsewhere. The framework starts
     * its pages by scripts within them and evaluates what the server asks of it, which has to be allowed.
     */
    private static final String OWN_THINGS_ONLY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain portal(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/jianfu/**")
                        .permitAll()
                        .requestMatchers("/staff", "/staff/**")
                        .authenticated())
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frames -> frames.deny())
                        .contentSecurityPolicy(content -> content.policyDirectives(OWN_THINGS_ONLY))
                        .withObjectPostProcessor(atOnce()))
                .with(
                        vaadin(),
                        portal -> portal.loginView("/login", "/login?out")
                                .defaultSuccessUrl("/staff")
                                .anyRequest(AuthorizedUrl::permitAll))
                .build();
    }

    /** Vaadin's pages come by a forward, after which the container takes no more headers: they are written first. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
