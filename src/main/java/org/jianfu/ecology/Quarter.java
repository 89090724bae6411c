package org.jianfu.ecology;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;

/** A quarter 季度 of a year, numbered from 1 to 4. */
@NamedInterface("section")
public record Quarter(int year, int number) {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has four quarters, not " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static List<Quarter> of(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Quarter(year, number))
                .toList();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }
}
