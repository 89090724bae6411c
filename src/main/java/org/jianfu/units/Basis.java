package org.jianfu.units;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.CleanText;

/** On what ground a change of the tree rests 依据: the day it takes effect and the document that decides it. */
public record Basis(
        LocalDate on,

        @NotBlank(message = "units.refused.basis") @CodePointLength(max = Basis.DOCUMENT_LIMIT)
        String document) {

    public static final int DOCUMENT_LIMIT = 300;

    public Basis {
        document = CleanText.of(document).strip();
    }
}
