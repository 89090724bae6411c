package org.jianfu.approval;

import java.time.LocalDate;
import org.jianfu.kernel.AccountId;

/**
 * A delegation 委托代签 as it is written.
 *
 * @param from the first day
 * @param until the last day
 * @param reason why, up to {@link #REASON_LIMIT} characters
 */
public record DelegationForm(AccountId delegate, LocalDate from, LocalDate until, String reason) {

    /** Characters (code points). */
    public static final int REASON_LIMIT = 200;

    /** Days a delegation may last at most: whoever is away longer needs a successor, not a stand-in. */
    public static final int LONGEST = 60;
}
