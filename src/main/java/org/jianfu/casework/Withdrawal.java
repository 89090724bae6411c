package org.jianfu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;

/** Somebody stepped back from a lead for a conflict of interest 回避, and no longer sees it. */
@Embeddable
record Withdrawal(@Column(name = "account_id") AccountId account, Sealed reason, Instant withdrawnAt) {}
