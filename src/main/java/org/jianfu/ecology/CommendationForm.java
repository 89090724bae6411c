package org.jianfu.ecology;

import java.time.LocalDate;

/** What is entered for a commendation 表扬: for what, since when, and on which basis. */
public record CommendationForm(LocalDate givenOn, String text, String basis) {

    public static final int TEXT_LIMIT = 500;
    public static final int BASIS_LIMIT = 200;
}
