package org.jianfu.ecology;

import java.util.Comparator;
import java.util.List;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;

/** Collects what the sections say about a quarter and words it. */
@Component
class SheetWriter {

    private final List<EcologySection> sections;
    private final Units units;
    private final Texts texts;

    SheetWriter(List<EcologySection> sections, Units units, Texts texts) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(EcologySection::order))
                .toList();
        this.units = units;
        this.texts = texts;
    }

    SheetContent write(UnitId unit, Quarter quarter) {
        return new SheetContent(
                units.nameOf(unit),
                quarter,
                sections.stream()
                        .flatMap(section -> section.lines(unit, quarter).stream())
                        .sorted(Comparator.comparing(EcologyLine::date))
                        .map(this::worded)
                        .toList());
    }

    /** Every kind of entry, by the part where it stands. */
    List<EcologyKind> kinds() {
        return sections.stream()
                .flatMap(section -> section.kinds().stream())
                .distinct()
                .sorted(Comparator.comparing(EcologyKind::part))
                .toList();
    }

    List<EcologyCount> counts(int year) {
        return sections.stream()
                .flatMap(section -> section.counts(year).stream())
                .toList();
    }

    private SheetContent.Line worded(EcologyLine line) {
        String text = texts.chinese(line.textKey(), line.args().toArray());
        return new SheetContent.Line(
                line.date(), line.kind(), line.textKey(), line.args(), text, line.number(), line.link(), line.counts());
    }

    boolean mayFollow(String link) {
        return sections.stream().anyMatch(section -> section.mayFollow(link));
    }
}
