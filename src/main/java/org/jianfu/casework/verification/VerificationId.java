package org.jianfu.casework.verification;

/** Identifies a request for verification 核实函. */
public record VerificationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
