package org.jianfu.ledger;

import java.time.LocalDate;

/** An order to rectify 责令限期整改 as it is read. */
public record Order(OrderId id, Head head, OrderState state, LocalDate due) implements ReadLetter {

    @Override
    public String kind() {
        return "order";
    }
}
