package org.jianfu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A last day 截止日期, and how it was counted: so that it can be counted again when the calendar of its year arrives, with
 * the number of days it was set with.
 *
 * @param day the last day
 * @param countedFrom the day from which it was counted, which itself does not count
 * @param days how many days
 * @param inWorkingDays whether only working days 工作日 count
 */
@Embeddable
public record DueDate(
        @Column(name = "due") LocalDate day,
        @Column(name = "due_from") LocalDate countedFrom,
        @Column(name = "due_days") int days,
        @Column(name = "due_working") boolean inWorkingDays) {}
