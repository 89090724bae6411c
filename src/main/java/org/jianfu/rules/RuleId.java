package org.jianfu.rules;

/** Identifies one version of a rule 规定. */
public record RuleId(long value) {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
