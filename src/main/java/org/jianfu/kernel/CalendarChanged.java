package org.jianfu.kernel;

import java.time.LocalDate;

/**
 * The official holiday calendar says something new, within the transaction that entered it. What was counted before is
 * counted again.
 *
 * @param first the first day it is about
 */
public record CalendarChanged(LocalDate first) {}
