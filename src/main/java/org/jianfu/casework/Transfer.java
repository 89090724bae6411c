package org.jianfu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A lead went from one desk to another 转办.
 *
 * @param reason why, or null where the rule of who receives what moved it
 */
@Embeddable
record Transfer(
        @Column(name = "from_desk_id") DeskId fromDesk,
        @Column(name = "to_desk_id") DeskId toDesk,
        @Nullable Sealed reason,
        AccountId transferredBy,
        Instant transferredAt) {}
