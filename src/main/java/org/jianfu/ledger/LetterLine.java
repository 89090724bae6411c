package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jspecify.annotations.Nullable;

/** A letter as one line of an ecology page. */
final class LetterLine {

    private LetterLine() {}

    /** @param on the day it happened; there, because what did not happen has no line */
    static EcologyLine of(Letter letter, @Nullable LocalDate on, EcologyKind kind, String key) {
        return new EcologyLine(
                Objects.requireNonNull(on),
                kind,
                key,
                List.of(letter.wording().title()),
                letter.number(),
                letter.link());
    }
}
