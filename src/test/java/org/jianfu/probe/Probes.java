package org.jianfu.probe;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.kernel.UnitId;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.rules.DeadlineKind;
import org.jianfu.rules.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes spot checks, with a number, a deadline and a trace of each. */
@Service
@Transactional
public class Probes {

    static final String SERIES = "probe";
    static final String TOPIC = "probe.taken";
    static final DeadlineKind REPORTED = new DeadlineKind("probe.deadline.reported");

    private final ProbeRepository probes;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;
    private final Trail trail;
    private final LiveUpdates live;
    private final Clock clock;

    Probes(
            ProbeRepository probes,
            DocumentNumbers numbers,
            Deadlines deadlines,
            Trail trail,
            LiveUpdates live,
            Clock clock) {
        this.probes = probes;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** Checks a unit today. */
    public ProbeId take(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        String number = numbers.next(SERIES, today.getYear()).toString();
        ProbeId earlier =
                probes.findFirstByUnitOrderByIdDesc(unit).map(Probe::id).orElse(null);
        ProbeId id = probes.save(new Probe(
                        number,
                        unit,
                        earlier,
                        today,
                        deadlines.due(REPORTED, today).day()))
                .id();
        trail.record(Subject.of(id), "probe.trail.taken", number);
        live.publish(TOPIC);
        return id;
    }

    @Transactional(readOnly = true)
    List<Probe> all() {
        return probes.findAllByOrderById();
    }

    @Transactional(readOnly = true)
    Probe get(ProbeId id) {
        return probes.findById(id.value()).orElseThrow();
    }
}
