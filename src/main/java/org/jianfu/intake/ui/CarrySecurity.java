package org.jianfu.intake.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class CarrySecurity {

    /** The page that sends has lost its session and with it any token; a header of its own keeps other sites out. */
    @Bean
    @Order(1)
    SecurityFilterChain carry(HttpSecurity http) throws Exception {
        return http.securityMatcher("/" + CarryController.PATH, "/" + CarryController.LEAVE)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
