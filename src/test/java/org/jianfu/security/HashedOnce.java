package org.jianfu.security;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes the one password of all test people once: Argon2 is slow on purpose, and there are hundreds of them. */
public class HashedOnce implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder real ? new Remembering(real) : bean;
    }

    private static final class Remembering implements PasswordEncoder {

        private final PasswordEncoder real;
        private final String known;

        Remembering(PasswordEncoder real) {
            this.real = real;
            this.known = real.encode(TestPeople.PASSWORD);
        }

        @Override
        public String encode(CharSequence password) {
            return TestPeople.PASSWORD.contentEquals(password) ? known : real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return real.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return real.upgradeEncoding(hash);
        }
    }
}
