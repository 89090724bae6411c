package org.jianfu.ecology;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/** What is entered for a commendation 表扬: for what, since when, and on which basis. */
public record CommendationForm(LocalDate givenOn, String text, String basis) {

    public static final int TEXT_LIMIT = 500;
    public static final int BASIS_LIMIT = 200;

    public CommendationForm {
        text = new TextLimit(TEXT_LIMIT).atMost(text);
        basis = new TextLimit(BASIS_LIMIT).atMost(basis);
        if (text.isEmpty() || basis.isEmpty()) {
            throw new Refused("ecology.refused.incomplete");
        }
    }
}
