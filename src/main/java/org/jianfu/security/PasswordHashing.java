package org.jianfu.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id, named in front of each hash so that stronger parameters can follow: old hashes are upgraded at sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PasswordHashing {

    /** Who waits longer than these take has gone away. */
    private static final int WAITING = 30;

    @Bean
    PasswordEncoder passwordEncoder() {
        int halfOfTheProcessors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new BoundedHashing(
                new DelegatingPasswordEncoder(
                        "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8())),
                halfOfTheProcessors,
                WAITING);
    }
}
