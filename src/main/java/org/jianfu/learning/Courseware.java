package org.jianfu.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editors' desk 编辑: lessons are written, reviewed by somebody else, published and withdrawn. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class Courseware {

    private final CourseRepository courses;
    private final LessonRepository lessons;
    private final LessonVersionRepository versions;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Courseware(
            CourseRepository courses,
            LessonRepository lessons,
            LessonVersionRepository versions,
            Trail trail,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.courses = courses;
        this.lessons = lessons;
        this.versions = versions;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** What readers see and what is being worked on; a withdrawn lesson as long as nothing has taken its place. */
    @Transactional(readOnly = true)
    public List<LessonRow> rows(LessonFilter filter) {
        List<LessonRow> rows = versions.rows();
        Set<Long> alive = new HashSet<>();
        rows.stream().filter(row -> row.state() != LessonState.WITHDRAWN).forEach(row -> alive.add(row.lesson()));
        return rows.stream()
                .filter(row -> row.state() != LessonState.WITHDRAWN || alive.add(row.lesson()))
                .filter(filter::matches)
                .toList();
    }

    /** What courses are called by those who know their short names: as their introductions are. */
    @Transactional(readOnly = true)
    public Map<String, String> courseTitles() {
        return versions.rows().stream()
                .filter(LessonRow::isIntroduction)
                .collect(Collectors.toMap(LessonRow::course, LessonRow::title, (latest, earlier) -> latest));
    }

    /** What this person may publish or send back; nobody reviews a text one had a hand in. */
    @Transactional(readOnly = true)
    public List<LessonRow> toReview() {
        return versions.toReviewBy(me());
    }

    /** The short names of all courses, in their order. */
    @Transactional(readOnly = true)
    public List<String> courseCodes() {
        return courses.codes();
    }

    @Transactional(readOnly = true)
    public LessonDraft get(LessonVersionId id) {
        return draft(find(id));
    }

    /**
     * Begins a lesson at the end of a course.
     *
     * @throws Refused when its short name cannot be one or is taken, or its text is incomplete
     */
    public LessonVersionId add(String courseCode, String code, LessonText text) {
        Course course = courses.findByCode(courseCode).orElseThrow(() -> new NotVisible("course"));
        Slug slug = new Slug(code.strip());
        if (lessons.findByCourseAndCode(course, slug.value()).isPresent()) {
            throw new Refused("learning.refused.taken", slug.value());
        }
        Lesson lesson = lessons.save(new Lesson(course, slug, lessons.lastPosition(course) + 1));
        LessonVersion draft = versions.save(LessonVersion.draft(lesson, 1, named(text), me()));
        record(draft, "learning.trail.begun");
        return draft.id();
    }

    /** Begins a new version where there is none yet; where somebody already works on one, that one. */
    public LessonVersionId revise(LessonVersionId id) {
        LessonVersion from = find(id);
        List<LessonVersion> all = versions.findByLessonOrderByNumberDesc(from.lesson());
        return all.stream()
                .filter(version -> version.state().isOpen())
                .findFirst()
                .orElseGet(() -> begin(from, all.getFirst().number() + 1))
                .id();
    }

    private LessonVersion begin(LessonVersion from, int number) {
        LessonVersion draft = versions.save(LessonVersion.draft(from.lesson(), number, from.text(), me()));
        record(draft, "learning.trail.begun");
        return draft;
    }

    /** Keeps what was written so far. */
    public LessonDraft write(LessonVersionId id, @Nullable Integer seen, LessonText text) {
        LessonVersion version = find(id);
        version.rewrite(seen, named(text), me());
        return saved(version);
    }

    /** Hands a text to somebody else to review. */
    public LessonDraft submit(LessonVersionId id, @Nullable Integer seen) {
        LessonVersion version = find(id);
        version.submit(seen, me());
        record(version, "learning.trail.submitted");
        return saved(version);
    }

    /** Gives a text back to its writers, with a reason. */
    public LessonDraft sendBack(LessonVersionId id, @Nullable Integer seen, String reason) {
        LessonVersion version = find(id);
        version.sendBack(seen, me(), today(), TextLimit.REASON.require(reason));
        record(version, "learning.trail.sentBack");
        return saved(version);
    }

    /** Shows a text to its readers; whoever had read the one before need not read it again. */
    public LessonDraft publish(LessonVersionId id, @Nullable Integer seen) {
        return publish(id, seen, false);
    }

    /**
     * Shows a text to its readers; the one they saw before gives way.
     *
     * @param material whether those who had read an earlier version are to read what changed 重要修改
     * @throws Refused when this person had a hand in it
     */
    public LessonDraft publish(LessonVersionId id, @Nullable Integer seen, boolean material) {
        LessonVersion version = find(id);
        version.publish(seen, me(), today());
        if (material) {
            version.callMaterial();
        }
        versions.findByLessonOrderByNumberDesc(version.lesson()).stream()
                .filter(other ->
                        other.state() == LessonState.PUBLISHED && !other.id().equals(id))
                .forEach(LessonVersion::giveWay);
        record(version, material ? "learning.trail.publishedMaterial" : "learning.trail.published");
        changed(version);
        events.publishEvent(new LessonPublished(
                version.lesson().course().code(), version.lesson().code(), version.number(), material));
        return saved(version);
    }

    /** Takes a published text back, with a reason. */
    public LessonDraft withdraw(LessonVersionId id, @Nullable Integer seen, String reason) {
        LessonVersion version = find(id);
        version.withdraw(seen, me(), today(), TextLimit.REASON.require(reason));
        record(version, "learning.trail.withdrawn");
        changed(version);
        return saved(version);
    }

    /** Gives a draft up; it is kept, but no longer in the list. */
    public LessonDraft discard(LessonVersionId id, @Nullable Integer seen) {
        LessonVersion version = find(id);
        version.discard(seen, me(), today());
        record(version, "learning.trail.discarded");
        return saved(version);
    }

    private LessonDraft saved(LessonVersion version) {
        versions.flush();
        return draft(version);
    }

    private LessonDraft draft(LessonVersion version) {
        Lesson lesson = version.lesson();
        return new LessonDraft(
                version.id(),
                version.version(),
                lesson.course().code(),
                lesson.code(),
                lesson.isIntroduction(),
                version.number(),
                version.state(),
                version.text(),
                versions.publishedNumber(lesson).orElse(0),
                version.decidedBy(),
                version.decidedOn(),
                version.reason(),
                steps(version));
    }

    private Set<LessonStep> steps(LessonVersion version) {
        return switch (version.state()) {
            case DRAFT -> EnumSet.of(LessonStep.WRITE, LessonStep.SUBMIT, LessonStep.DISCARD);
            case REVIEW ->
                version.isWrittenBy(me())
                        ? EnumSet.of(LessonStep.SEND_BACK)
                        : EnumSet.of(LessonStep.SEND_BACK, LessonStep.PUBLISH);
            case PUBLISHED -> EnumSet.of(LessonStep.REVISE, LessonStep.WITHDRAW);
            case WITHDRAWN, SUPERSEDED, DISCARDED -> EnumSet.of(LessonStep.REVISE);
        };
    }

    private LessonVersion find(LessonVersionId id) {
        return versions.findById(id.value()).orElseThrow(() -> new NotVisible("lesson version " + id));
    }

    /** Headings that had no name get one. */
    private static LessonText named(LessonText text) {
        return text.withBody(Anchors.complete(text.body()));
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Readers find what is there now. */
    private void changed(LessonVersion version) {
        events.publishEvent(
                new SearchChanged(LessonTexts.NAME, version.lesson().course().code()));
    }

    private void record(LessonVersion version, String key) {
        trail.record(
                Subject.of(version.lesson().id()),
                key,
                version.number(),
                version.text().title());
    }
}
