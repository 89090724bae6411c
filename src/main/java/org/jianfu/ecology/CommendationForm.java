package org.jianfu.ecology;

import java.time.LocalDate;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/** What is entered for a commendation 表扬: for what, since when, and on which basis. */
public record CommendationForm(LocalDate givenOn, String text, String basis) {

    public static final int TEXT_LIMIT = 500;
    public static final int BASIS_LIMIT = 200;

    public CommendationForm {
        text = CleanText.of(text).strip();
        basis = CleanText.of(basis).strip();
        if (text.isEmpty() || basis.isEmpty()) {
            throw new Refused("ecology.refused.incomplete");
        }
        if (!new TextLimit(TEXT_LIMIT).allows(text) || !new TextLimit(BASIS_LIMIT).allows(basis)) {
            throw new Refused("ecology.refused.tooLong", TEXT_LIMIT, BASIS_LIMIT);
        }
    }
}
