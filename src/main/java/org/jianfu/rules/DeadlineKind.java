package org.jianfu.rules;

/**
 * What there is a deadline for 时限事项. A constant of the module whose step it limits; that module's migration inserts the
 * row in {@code deadline} with the default.
 *
 * @param key text key of what it is called, which also names the row, e.g. {@code casework.deadline.triage}
 */
public record DeadlineKind(String key) {}
