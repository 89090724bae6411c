package org.jianfu.security;

import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to open an account.
 *
 * @param login the sign-in name: 3 to 60 of a–z, 0–9, dot, hyphen
 * @param mail where notices go, or null for none
 * @param password in clear; only its hash is kept
 */
public record NewAccount(
        String login, String name, UnitId unit, @Nullable String mail, String password) {}
