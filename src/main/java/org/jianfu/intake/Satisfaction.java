package org.jianfu.intake;

/** What a reporter thinks of the outcome 满意度, in the five grades public services in China are rated by. */
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    FAIR,
    DISSATISFIED,
    VERY_DISSATISFIED
}
