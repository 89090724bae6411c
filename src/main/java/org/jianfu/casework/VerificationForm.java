package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;

/** A question to a unit as the handler writes it; the unit reads exactly this. */
public record VerificationForm(String question, @Nullable LocalDate until, List<AcceptedFile> files) {

    public VerificationForm {
        files = List.copyOf(files);
    }

    VerificationForm checked(LocalDate today) {
        if (until == null || until.isBefore(today)) {
            throw new Refused("casework.refused.due");
        }
        return new VerificationForm(Words.require(question, Words.LONG), until, files);
    }

    LocalDate due() {
        if (until == null) {
            throw new IllegalStateException("not checked");
        }
        return until;
    }
}
