package org.jianfu.ecology;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One verified entry on a unit's page.
 *
 * @param date the day it stands on the page
 * @param textKey text key of what it says
 * @param args what stands in that text; never who reported, nor a lead
 * @param number the document's number, where there is one
 * @param link the route to what it came from, without a leading slash
 * @param counts how many it stands for in the figures of its sheet
 */
@NamedInterface("section")
public record EcologyLine(
        LocalDate date,
        EcologyKind kind,
        String textKey,
        List<String> args,
        @Nullable String number,
        @Nullable String link,
        int counts) {

    public EcologyLine {
        args = List.copyOf(args);
    }

    /** One that stands for itself. */
    public EcologyLine(
            LocalDate date,
            EcologyKind kind,
            String textKey,
            List<String> args,
            @Nullable String number,
            @Nullable String link) {
        this(date, kind, textKey, args, number, link, 1);
    }
}
