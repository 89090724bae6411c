package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as the handler enters it.
 *
 * @param origin where it comes from
 * @param dated when it came about
 */
public record EvidenceForm(
        String note, String origin, @Nullable LocalDate dated, List<AcceptedFile> files) {

    public EvidenceForm {
        files = List.copyOf(files);
    }

    EvidenceForm checked(LocalDate today) {
        if (dated == null || dated.isAfter(today)) {
            throw new Refused("casework.refused.evidenceDate");
        }
        return new EvidenceForm(Words.require(note, Words.LONG), Words.require(origin, Words.SHORT), dated, files);
    }
}
