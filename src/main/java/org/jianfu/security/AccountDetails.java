package org.jianfu.security;

import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What may be corrected about an account. */
public record AccountDetails(
        String name, UnitId unit, @Nullable String mail) {}
