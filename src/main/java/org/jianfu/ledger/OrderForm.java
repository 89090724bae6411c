package org.jianfu.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.TextLimit;

/**
 * What is decided when a unit is ordered to rectify.
 *
 * @param reason why an order is needed beside a notice; for the file, not for the letter
 */
public record OrderForm(
        Wording wording,
        @NotNull(message = "ledger.refused.noDue") LocalDate due,
        @NotBlank @CodePointLength(max = TextLimit.SHORT) String reason) {

    public OrderForm {
        reason = CleanText.of(reason).strip();
    }
}
