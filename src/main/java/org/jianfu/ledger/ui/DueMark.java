package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jianfu.ui.Dates;
import org.jspecify.annotations.Nullable;

/** A due date and how long there is left; a dash where nobody waits. */
class DueMark extends Span {

    DueMark(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            setText("—");
        } else {
            addClassName("lg-due");
            add(new Span(Dates.inTable(due)), Dates.due(due, today));
        }
    }
}
