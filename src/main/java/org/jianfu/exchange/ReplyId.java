package org.jianfu.exchange;

import org.jianfu.kernel.TypedId;

/** Identifies an answer 回答. */
public record ReplyId(long value) implements TypedId {}
