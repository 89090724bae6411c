package org.jianfu.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;

/**
 * What the supervisor decided on a reporter's request to look again 重新核实.
 *
 * @param reason why, as the reporter reads it
 */
@Embeddable
record ReopenDecision(boolean granted, Sealed reason, AccountId decidedBy, Instant decidedAt) {}
