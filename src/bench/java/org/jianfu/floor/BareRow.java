package org.jianfu.floor;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class BareRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String text;

    BareRow(String text) {
        this.text = text;
    }

    @SuppressWarnings("NullAway.Init")
    protected BareRow() {}

    @Nullable
    Long id() {
        return id;
    }
}
