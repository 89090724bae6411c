package org.jianfu.security;

import org.jianfu.kernel.Refused;

/** Length first (OWASP ASVS 6.2.1: at least 12 here, never a composition rule), and not one character repeated. */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private PasswordPolicy() {}

    static void check(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refused("security.password.length", SHORTEST, LONGEST);
        }
        if (password.chars().distinct().count() < 5) {
            throw new Refused("security.password.monotonous");
        }
    }
}
