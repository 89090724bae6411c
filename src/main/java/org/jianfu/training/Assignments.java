package org.jianfu.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.learning.LessonHead;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to learn what by when 学习安排, and how far the units are. Of people only counts leave their own unit. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR', 'UNIT_LIAISON', 'UNIT_HEAD')")
public class Assignments {

    /** The live topic of pages that show progress. */
    public static final String PROGRESS = "training.progress";

    private static final String MAY_ASSIGN = "hasAnyRole('EDITOR', 'SUPERVISOR')";

    private final AssignmentRepository assignments;
    private final Standings standings;
    private final Roster roster;
    private final ProgressScope scope;
    private final AssignmentNames names;
    private final LearningNotices notices;
    private final Acting acting;

    Assignments(
            AssignmentRepository assignments,
            Standings standings,
            Roster roster,
            ProgressScope scope,
            AssignmentNames names,
            LearningNotices notices,
            Acting acting) {
        this.assignments = assignments;
        this.standings = standings;
        this.roster = roster;
        this.scope = scope;
        this.names = names;
        this.notices = notices;
        this.acting = acting;
    }

    /**
     * Asks people to learn something; they are told, and reminded once before the day.
     *
     * @throws Refused when something is missing, the day has passed, or nobody would be asked
     */
    @PreAuthorize(MAY_ASSIGN)
    public AssignmentId assign(NewAssignment wanted) {
        LocalDate today = acting.today();
        Assignment assignment = new Assignment(wanted, acting.me(), today);
        if (standings.everybodys().apply(assignment.course()).lessons().stream()
                .noneMatch(lesson -> assignment.asksFor(lesson.course(), lesson.lesson()))) {
            throw new Refused("training.refused.nothingToRead");
        }
        if (roster.of(wanted.audience()).isEmpty()) {
            throw new Refused("training.refused.nobody");
        }
        AssignmentId id = assignments.save(assignment).id();
        notices.assigned(id, assignment.dueOn());
        return id;
    }

    /** How many people this would ask. */
    @PreAuthorize(MAY_ASSIGN)
    @Transactional(readOnly = true)
    public int reach(Audience audience) {
        return roster.of(audience).size();
    }

    /** Nobody is asked any more. */
    @PreAuthorize(MAY_ASSIGN)
    public void withdraw(AssignmentId id) {
        find(id).withdraw(acting.me(), acting.today());
        notices.withdrawn();
    }

    /** Those that concern anybody this person may know of, the latest day first. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> rows(AssignmentFilter filter) {
        Function<String, CourseStanding> standing = standings.everybodys();
        return assignments.findByWithdrawnOnIsNullOrderByDueOnAscIdAsc().stream()
                .filter(one -> filter.course() == null || one.course().equals(filter.course()))
                .map(one -> row(one, standing.apply(one.course())))
                .filter(row -> row.counts().assigned() > 0 || scope.mayAssign())
                .sorted(Comparator.comparing(AssignmentRow::due).reversed())
                .toList();
    }

    /**
     * One of them, unit by unit.
     *
     * @throws NotVisible when it is gone, or concerns nobody this person may know of
     */
    @Transactional(readOnly = true)
    public AssignmentPage page(AssignmentId id) {
        Assignment assignment = find(id);
        CourseStanding standing = standings.everybodys().apply(assignment.course());
        List<UnitProgress> units = progress(assignment, standing);
        if (units.isEmpty() && !scope.mayAssign()) {
            throw new NotVisible("assignment " + id);
        }
        return new AssignmentPage(
                row(assignment, standing),
                names.person(assignment.assignedBy()),
                assignment.assignedOn(),
                units,
                scope.mayAssign());
    }

    private AssignmentRow row(Assignment assignment, CourseStanding standing) {
        LearningCounts counts = seen(assignment).stream()
                .map(person -> count(assignment, standing, person))
                .reduce(LearningCounts.NONE, LearningCounts::plus);
        return new AssignmentRow(
                assignment.id(),
                names.course(assignment.course()),
                lesson(assignment, standing),
                assignment.audience(),
                names.of(assignment.audience()),
                assignment.quiz(),
                assignment.dueOn(),
                counts);
    }

    private static @Nullable String lesson(Assignment assignment, CourseStanding standing) {
        String code = assignment.lesson();
        return code == null
                ? null
                : standing.lessons().stream()
                        .filter(lesson -> lesson.lesson().equals(code))
                        .findFirst()
                        .map(LessonHead::title)
                        .orElse(code);
    }

    private List<Staff> seen(Assignment assignment) {
        Predicate<UnitId> visible = scope.units();
        return roster.of(assignment.audience()).stream()
                .filter(person -> visible.test(person.unit()))
                .toList();
    }

    private static LearningCounts count(Assignment assignment, CourseStanding standing, Staff person) {
        return LearningCounts.NONE.plus(
                standing.hasRead(assignment, person.id()), assignment.quiz() && standing.hasPassed(person.id()));
    }

    private List<UnitProgress> progress(Assignment assignment, CourseStanding standing) {
        Map<UnitId, List<Staff>> byUnit = seen(assignment).stream()
                .collect(Collectors.groupingBy(Staff::unit, LinkedHashMap::new, Collectors.toList()));
        Map<UnitId, String> unitNames = names.units(byUnit.keySet());
        List<UnitProgress> progress = new ArrayList<>();
        unitNames.forEach((unit, name) -> {
            List<Staff> people = byUnit.getOrDefault(unit, List.of());
            progress.add(new UnitProgress(
                    unit,
                    name,
                    people.stream()
                            .map(person -> count(assignment, standing, person))
                            .reduce(LearningCounts.NONE, LearningCounts::plus),
                    scope.mayNamePeopleOf(unit)
                            ? people.stream()
                                    .filter(person -> !standing.isDone(assignment, person.id()))
                                    .map(Staff::name)
                                    .toList()
                            : List.of()));
        });
        return progress;
    }

    private Assignment find(AssignmentId id) {
        return assignments
                .findById(id.value())
                .filter(Assignment::isOpen)
                .orElseThrow(() -> new NotVisible("assignment " + id));
    }
}
