package org.jianfu.ecology;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;

/** What is entered for a commendation 表扬: for what, since when, and on which basis. */
public record CommendationForm(LocalDate givenOn, String text, String basis) {

    public static final int TEXT_LIMIT = 500;
    public static final int BASIS_LIMIT = 200;

    public CommendationForm {
        text = text.strip();
        basis = basis.strip();
        if (text.isEmpty() || basis.isEmpty()) {
            throw new Refused("ecology.refused.incomplete");
        }
        if (text.length() > TEXT_LIMIT || basis.length() > BASIS_LIMIT) {
            throw new Refused("ecology.refused.tooLong", TEXT_LIMIT, BASIS_LIMIT);
        }
    }
}
