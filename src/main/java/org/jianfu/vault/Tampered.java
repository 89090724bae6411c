package org.jianfu.vault;

import org.jspecify.annotations.Nullable;

/** A sealed text or file that does not open: changed, cut off, or moved from its place. Never carries content. */
public class Tampered extends RuntimeException {

    Tampered(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
