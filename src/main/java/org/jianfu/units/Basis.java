package org.jianfu.units;

import java.time.LocalDate;

/** On what ground a change of the tree rests 依据: the day it takes effect and the document that decides it. */
public record Basis(LocalDate on, String document) {

    public Basis {
        document = document.strip();
    }
}
