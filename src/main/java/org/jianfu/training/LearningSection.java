package org.jianfu.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologyPart;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a unit's ecology page, once an assignment's day has come: how many were asked, have read, have passed. Three counts and nobody's name. */
@Component
@Transactional(readOnly = true)
class LearningSection implements EcologySection {

    /** 安排学习 */
    static final EcologyKind ASSIGNED = new EcologyKind("training.ecology.kind.assigned", EcologyPart.LEARNED);

    /** 读完 */
    static final EcologyKind READ = new EcologyKind("training.ecology.kind.read", EcologyPart.LEARNED);

    /** 通过 */
    static final EcologyKind PASSED = new EcologyKind("training.ecology.kind.passed", EcologyPart.LEARNED);

    private static final int ORDER = 950;

    private final AssignmentRepository assignments;
    private final Standings standings;
    private final Roster roster;
    private final AssignmentNames names;
    private final Clock clock;

    LearningSection(
            AssignmentRepository assignments, Standings standings, Roster roster, AssignmentNames names, Clock clock) {
        this.assignments = assignments;
        this.standings = standings;
        this.roster = roster;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(ASSIGNED, READ, PASSED);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        List<EcologyLine> lines = new ArrayList<>();
        counted(quarter.firstDay(), quarter.lastDay()).forEach((assignment, units) -> {
            LearningCounts counts = units.getOrDefault(unit, LearningCounts.NONE);
            if (counts.assigned() > 0) {
                lines.addAll(lines(assignment, counts));
            }
        });
        return lines;
    }

    private List<EcologyLine> lines(Assignment assignment, LearningCounts counts) {
        Stream<EcologyLine> both = Stream.of(
                line(assignment, ASSIGNED, "training.ecology.assigned", counts.assigned()),
                line(assignment, READ, "training.ecology.read", counts.read()));
        Stream<EcologyLine> passed = assignment.quiz()
                ? Stream.of(line(assignment, PASSED, "training.ecology.passed", counts.passed()))
                : Stream.of();
        return Stream.concat(both, passed).toList();
    }

    private EcologyLine line(Assignment assignment, EcologyKind kind, String key, int count) {
        return new EcologyLine(
                assignment.dueOn(),
                kind,
                key,
                List.of(names.course(assignment.course()), String.valueOf(count)),
                null,
                null,
                count);
    }

    @Override
    public List<EcologyCount> counts(int year) {
        Map<UnitId, LearningCounts> whole = new HashMap<>();
        counted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .values()
                .forEach(units -> units.forEach((unit, counts) -> whole.merge(unit, counts, LearningCounts::plus)));
        return whole.entrySet().stream()
                .flatMap(unit -> Stream.of(
                        new EcologyCount(
                                unit.getKey(), ASSIGNED, unit.getValue().assigned()),
                        new EcologyCount(unit.getKey(), READ, unit.getValue().read()),
                        new EcologyCount(unit.getKey(), PASSED, unit.getValue().passed())))
                .toList();
    }

    /** The counts of each unit, for what was due in a span and no later than today. */
    private Map<Assignment, Map<UnitId, LearningCounts>> counted(LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        Map<Assignment, Map<UnitId, LearningCounts>> counted = new LinkedHashMap<>();
        List<Assignment> due = assignments.findByWithdrawnOnIsNullAndDueOnBetweenOrderByDueOnAscIdAsc(
                from, to.isAfter(today) ? today : to);
        if (due.isEmpty()) {
            return counted;
        }
        Function<String, CourseStanding> standing = standings.everybodys();
        due.forEach(assignment -> {
            Map<UnitId, LearningCounts> units = new HashMap<>();
            CourseStanding course = standing.apply(assignment.course());
            for (Staff person : roster.of(assignment.audience())) {
                units.merge(
                        person.unit(),
                        LearningCounts.NONE.plus(
                                course.hasRead(assignment, person.id()),
                                assignment.quiz() && course.hasPassed(person.id())),
                        LearningCounts::plus);
            }
            counted.put(assignment, units);
        });
        return counted;
    }
}
