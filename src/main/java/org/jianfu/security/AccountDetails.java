package org.jianfu.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What may be corrected about an account. */
public record AccountDetails(
        @NotBlank(message = "security.account.nameMissing") @CodePointLength(max = AccountDetails.NAME_LIMIT)
        String name,

        @NotNull(message = "security.account.unitMissing") UnitId unit,

        @CodePointLength(max = AccountDetails.MAIL_LIMIT) @Nullable
        String mail) {

    public static final int NAME_LIMIT = 60;
    public static final int MAIL_LIMIT = 254;

    public AccountDetails {
        name = CleanText.of(name).strip();
        mail = mail == null || mail.isBlank() ? null : mail.strip();
    }
}
