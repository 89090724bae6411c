package org.jianfu.probe;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologyPart;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.UnitId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The spot checks of a unit on its ecology page; not in the demonstration, whose pictures show what is shipped. */
@Component
@Profile("!demo")
class ProbeSection implements EcologySection {

    static final EcologyKind CHECK = new EcologyKind("probe.ecology.kind.check", EcologyPart.HAPPENED);

    private final ProbeRepository probes;

    ProbeSection(ProbeRepository probes) {
        this.probes = probes;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(CHECK);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        return probes.findByUnitAndTakenOnBetweenOrderById(unit, quarter.firstDay(), quarter.lastDay()).stream()
                .map(ProbeSection::line)
                .toList();
    }

    private static EcologyLine line(Probe probe) {
        String link = ProbeLinks.to(probe.id());
        return new EcologyLine(probe.takenOn(), CHECK, "probe.ecology.check", List.of(), probe.number(), link);
    }

    @Override
    public List<EcologyCount> counts(int year) {
        return probes.counts(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(count -> count.of(CHECK))
                .toList();
    }

    @Override
    public boolean mayFollow(String link) {
        return link.startsWith(ProbeLinks.PROBES);
    }
}
