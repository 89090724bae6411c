package org.jianfu.ecology;

import java.time.Instant;
import org.jianfu.kernel.AccountId;

/** Who signed a sheet 签署, under which name, and when. */
public record Signature(AccountId by, String name, Instant at) {}
