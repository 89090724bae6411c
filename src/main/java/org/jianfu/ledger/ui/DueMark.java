package org.jianfu.ledger.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jianfu.ui.Dates;
import org.jspecify.annotations.Nullable;

/** A due date and how long there is left; a dash where nobody waits. */
class DueMark extends Span {

    /** Of a day that somebody set. */
    DueMark(@Nullable LocalDate due, LocalDate today) {
        this(due, today, Dates::due);
    }

    /** @param left how long there is left */
    DueMark(@Nullable LocalDate due, LocalDate today, BiFunction<LocalDate, LocalDate, Badge> left) {
        if (due == null) {
            setText("—");
        } else {
            addClassName("lg-due");
            add(new Span(Dates.inTable(due)), left.apply(due, today));
        }
    }
}
