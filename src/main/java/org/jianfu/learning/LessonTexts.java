package org.jianfu.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.search.SearchKind;
import org.jianfu.search.SearchSource;
import org.jianfu.search.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published courses: each lesson, each of its sections and each worked case is found where it stands. */
@Component
@Transactional(readOnly = true)
class LessonTexts implements SearchSource {

    static final String NAME = "learning";

    private static final SearchKind COURSE = new SearchKind("course", 20, "learning.search.course", true);
    private static final SearchKind LESSON = new SearchKind("lesson", 21, "learning.search.lesson", true);
    private static final SearchKind SECTION = new SearchKind("section", 22, "learning.search.section", false);
    private static final SearchKind CASE = new SearchKind("case", 23, "learning.search.case", false);

    private final LessonVersionRepository versions;

    LessonTexts(LessonVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SearchKind> kinds() {
        return List.of(COURSE, LESSON, SECTION, CASE);
    }

    @Override
    public List<String> parts() {
        return versions.published().stream().map(LessonHead::course).distinct().toList();
    }

    @Override
    public List<Searchable> part(String course) {
        List<LessonHead> heads = versions.published().stream()
                .filter(head -> head.course().equals(course))
                .toList();
        List<Searchable> texts = new ArrayList<>();
        int ordinal = 0;
        for (LessonHead head : heads) {
            texts.addAll(lesson(head, title(heads.getFirst()), head.isIntroduction() ? 0 : ++ordinal));
        }
        return texts;
    }

    private List<Searchable> lesson(LessonHead head, Searchable.Name course, int ordinal) {
        LessonSections.Of cut = LessonSections.read(
                versions.publishedBody(head.course(), head.lesson()).orElse(""));
        String lesson = head.isIntroduction() ? head.course() : head.course() + "/" + head.lesson();
        List<Searchable> texts = new ArrayList<>();
        texts.add(new Searchable(
                head.isIntroduction() ? COURSE : LESSON,
                place(lesson),
                title(head),
                ordinal == 0 ? "" : "第" + ordinal + "课",
                Stream.of(head.summary(), head.summaryEn(), head.chapter(), head.audience(), cut.text())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining("\n")),
                new Searchable.Belonging(head.isIntroduction() ? null : course, course),
                null));
        for (LessonSections.Section section : cut.sections()) {
            texts.add(new Searchable(
                    section.worked() ? CASE : SECTION,
                    place(lesson + "#" + section.anchor()),
                    new Searchable.Name(section.title(), null),
                    "",
                    section.text(),
                    new Searchable.Belonging(title(head), course),
                    null));
        }
        return texts;
    }

    private static Searchable.Name title(LessonHead head) {
        return new Searchable.Name(head.title(), head.titleEn());
    }

    private static Searchable.Place place(String place) {
        return new Searchable.Place(LearningLinks.SHELF + "/" + place, LearningLinks.STAFF_SHELF + "/" + place);
    }
}
