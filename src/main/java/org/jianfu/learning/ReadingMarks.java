package org.jianfu.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in reader has come to 读到哪里. There is no way to ask about somebody else. */
@Service
@Transactional
public class ReadingMarks {

    private final ReadingMarkRepository marks;
    private final Courses courses;
    private final List<ReadingDuty> duties;
    private final CurrentUser currentUser;

    ReadingMarks(ReadingMarkRepository marks, Courses courses, List<ReadingDuty> duties, CurrentUser currentUser) {
        this.marks = marks;
        this.courses = courses;
        this.duties = duties;
        this.currentUser = currentUser;
    }

    /** Whether there is somebody whose marks the portal keeps. */
    @Transactional(readOnly = true)
    public boolean areKept() {
        return reader().isPresent();
    }

    /** The reader has opened a lesson. */
    public void open(String course, String lesson) {
        reader().ifPresent(reader -> marks.put(reader.value(), course, lesson, Reading.TOP));
    }

    /**
     * The reader has come to the end of a lesson, or wants to read it again.
     *
     * @param version which version lay open
     * @throws LessonWithdrawn when it was withdrawn while it lay open
     */
    public void finish(String course, String lesson, int version, boolean finished) {
        courses.lesson(course, lesson);
        reader().ifPresent(reader -> {
            if (finished) {
                marks.put(reader.value(), course, lesson, Reading.END);
                duties.forEach(duty -> duty.read(course, lesson, version));
            } else {
                marks.take(reader.value(), course, lesson, Reading.END);
            }
        });
    }

    /** What the reader was asked to read of a lesson, and has not yet. */
    @Transactional(readOnly = true)
    public Optional<ReadingDuty.Owed> owed(String course, String lesson) {
        return reader().flatMap(reader -> duties.stream()
                .flatMap(duty -> duty.owed(course, lesson).stream())
                .findFirst());
    }

    /** How far the reader has come with each lesson of a course; lessons never opened are missing. */
    @Transactional(readOnly = true)
    public Map<String, Reading> mine(String course) {
        return reader().map(reader -> places(reader).stream()
                        .filter(place -> place.course().equals(course))
                        .collect(Collectors.toMap(
                                ReadingMarkRepository.Place::lesson,
                                ReadingMarks::reading,
                                (one, other) -> one.compareTo(other) > 0 ? one : other)))
                .orElseGet(Map::of);
    }

    /** The first lesson the reader has not read to its end, through all courses. */
    @Transactional(readOnly = true)
    public Optional<LessonPage> next() {
        return courses.covers().stream()
                .map(CourseCover::code)
                .map(this::nextIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LessonPage> nextIn(String course) {
        Map<String, Reading> mine = mine(course);
        return courses.course(course).lessons().stream()
                .filter(lesson -> mine.get(lesson.lesson()) != Reading.FINISHED)
                .findFirst()
                .map(lesson -> courses.lesson(course, lesson.lesson()));
    }

    private List<ReadingMarkRepository.Place> places(AccountId reader) {
        return marks.of(reader.value());
    }

    private Optional<AccountId> reader() {
        return currentUser.find().map(Staff::id);
    }

    private static Reading reading(ReadingMarkRepository.Place place) {
        return place.anchor().equals(Reading.END) ? Reading.FINISHED : Reading.BEGUN;
    }
}
