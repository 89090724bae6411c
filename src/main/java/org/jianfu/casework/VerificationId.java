package org.jianfu.casework;

import org.jianfu.kernel.TypedId;

/** Identifies a request for verification 核实函. */
public record VerificationId(long value) implements TypedId {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
