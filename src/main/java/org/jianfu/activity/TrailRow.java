package org.jianfu.activity;

import java.time.Instant;
import java.util.List;

/**
 * A step as the audit reads it.
 *
 * @param dateOnly whether only the date of {@code at} counts
 * @param actor the person's name, or empty for a reporter and for the portal itself
 * @param key text key of what happened
 * @param args what stands in that text; blanks where it is about a case
 */
public record TrailRow(long id, Instant at, boolean dateOnly, String actor, String key, List<String> args) {}
