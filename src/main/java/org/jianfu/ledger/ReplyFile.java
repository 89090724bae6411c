package org.jianfu.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jianfu.vault.DetectedType;
import org.jianfu.vault.Sealed;

/** A file that came with a reply. */
@Embeddable
record ReplyFile(
        Sealed fileName, @Enumerated(EnumType.STRING) DetectedType type, String stored, long size, String sha256) {}
