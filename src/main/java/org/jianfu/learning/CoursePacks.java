package org.jianfu.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianfu.documents.Booklet;
import org.jianfu.documents.Booklets;
import org.jianfu.kernel.Texts;
import org.springframework.stereotype.Service;

/** A whole course as one file, to be read where there is no network 离线包. */
@Service
public class CoursePacks {

    private final Courses courses;
    private final Booklets booklets;
    private final Texts texts;
    private final Map<String, Pack> made = new ConcurrentHashMap<>();

    CoursePacks(Courses courses, Booklets booklets, Texts texts) {
        this.courses = courses;
        this.booklets = booklets;
        this.texts = texts;
    }

    /** A file and the edition of the course it was made of. */
    private record Pack(List<LessonHead> edition, byte[] pdf) {}

    /**
     * The course as a PDF file, made anew only when something in it was published since.
     *
     * @throws org.jianfu.kernel.NotVisible when there is no such course
     */
    public byte[] pdf(String course) {
        CoursePage page = courses.course(course);
        var edition = new ArrayList<LessonHead>(List.of(page.cover().introduction()));
        edition.addAll(page.lessons());
        return made.compute(
                        course,
                        (code, known) -> known != null && known.edition().equals(edition)
                                ? known
                                : new Pack(edition, booklets.pdf(booklet(page))))
                .pdf();
    }

    private Booklet booklet(CoursePage page) {
        LessonHead introduction = page.cover().introduction();
        List<Booklet.Chapter> chapters = new ArrayList<>();
        chapters.add(chapter(texts.chinese("learning.introduction"), page.body()));
        page.lessons()
                .forEach(lesson -> chapters.add(chapter(
                        texts.chinese("learning.pack.lesson", chapters.size(), lesson.title()),
                        courses.lesson(lesson.course(), lesson.lesson()).body())));
        return new Booklet(
                introduction.title(),
                introduction.summary(Texts.LANGUAGES.getFirst()),
                texts.chinese("learning.pack.imprint", newest(page)),
                texts.chinese("learning.contents"),
                chapters);
    }

    /** The day of the latest change in it. */
    private static String newest(CoursePage page) {
        return page.lessons().stream()
                .map(LessonHead::since)
                .map(String::valueOf)
                .max(String::compareTo)
                .orElse("");
    }

    private Booklet.Chapter chapter(String title, String markdown) {
        return new Booklet.Chapter(
                title, new BookletBlocks(kind -> texts.chinese(Texts.key(kind))).of(LessonMarkdown.read(markdown)));
    }
}
