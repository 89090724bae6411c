package org.jianfu.units;

import java.time.LocalDate;
import org.jianfu.kernel.CleanText;

/** On what ground a change of the tree rests 依据: the day it takes effect and the document that decides it. */
public record Basis(LocalDate on, String document) {

    public Basis {
        document = CleanText.of(document).strip();
    }
}
