package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.kernel.TextLimit;

/**
 * What is decided when a unit is ordered to rectify.
 *
 * @param reason why an order is needed beside a notice; for the file, not for the letter
 */
public record OrderForm(Wording wording, LocalDate due, String reason) {

    public OrderForm {
        reason = TextLimit.REASON.require(reason);
    }
}
