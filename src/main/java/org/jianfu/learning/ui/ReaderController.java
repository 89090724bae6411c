package org.jianfu.learning.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Texts;
import org.jianfu.learning.CoursePacks;
import org.jianfu.learning.CoursePage;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.LessonRenderer;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.Reading;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.learning.RenderedLesson;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.PlainPages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader for everybody: shelf, course and lesson as plain pages that open no session and need no script. */
@Controller
class ReaderController {

    private final Courses courses;
    private final LessonRenderer renderer;
    private final ReadingMarks marks;
    private final CoursePacks packs;
    private final PlainPages pages;
    private final Texts texts;

    ReaderController(
            Courses courses,
            LessonRenderer renderer,
            ReadingMarks marks,
            CoursePacks packs,
            PlainPages pages,
            Texts texts) {
        this.courses = courses;
        this.renderer = renderer;
        this.marks = marks;
        this.packs = packs;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/learn")
    ResponseEntity<String> shelf(HttpServletRequest request) {
        Locale locale = locale(request);
        List<Map<String, ?>> covers = courses.covers().stream()
                .<Map<String, ?>>map(cover -> ReaderModel.cover(cover, locale))
                .toList();
        return answer(
                HttpStatus.OK,
                "shelf",
                request,
                Map.of("covers", covers, "empty", covers.isEmpty(), "sheets", List.of("search.css")));
    }

    @GetMapping("/learn/{course}")
    ResponseEntity<String> course(@PathVariable String course, HttpServletRequest request) {
        Locale locale = locale(request);
        CoursePage page = courses.course(course);
        RenderedLesson introduction = renderer.render(page.body(), locale, policies(request));
        Map<String, Object> model =
                ReaderModel.course(page, introduction, marks.mine(course), key -> texts.in(locale, key), locale);
        model.put("kept", marks.areKept());
        return answer(HttpStatus.OK, "course", request, model);
    }

    @GetMapping("/learn/{course}/pack.pdf")
    ResponseEntity<byte[]> pack(@PathVariable String course) {
        byte[] pdf = packs.pdf(course);
        String name = courses.course(course).cover().introduction().title() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @GetMapping("/learn/{course}/{lesson}")
    ResponseEntity<String> lesson(
            @PathVariable String course, @PathVariable String lesson, HttpServletRequest request) {
        Locale locale = locale(request);
        LessonPage page = courses.lesson(course, lesson);
        RenderedLesson text = renderer.render(page.body(), locale, policies(request));
        Map<String, Object> model = ReaderModel.lesson(page, text, locale);
        model.put("form", marks.areKept() ? form(request, course, lesson) : false);
        return answer(HttpStatus.OK, "lesson", request, model);
    }

    /** The mark of a reader with an account is set by a plain form. */
    private Map<String, ?> form(HttpServletRequest request, String course, String lesson) {
        marks.open(course, lesson);
        boolean owed = marks.owed(course, lesson).isPresent();
        boolean finished = !owed && marks.mine(course).get(lesson) == Reading.FINISHED;
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return Map.of(
                "csrfName", token.getParameterName(),
                "csrfToken", token.getToken(),
                "setTo", !finished,
                "label", texts.in(locale(request), finished ? "learning.mark.undo" : "learning.mark.finish"));
    }

    @PostMapping("/learn/{course}/{lesson}/mark")
    ResponseEntity<Void> mark(
            @PathVariable String course,
            @PathVariable String lesson,
            @RequestParam boolean finished,
            @RequestParam int version,
            HttpServletRequest request) {
        marks.finish(course, lesson, version, finished);
        String query = locale(request).equals(Locale.ENGLISH) ? "?lang=en" : "";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        request.getContextPath() + "/learn/" + course + "/" + lesson + query + "#end")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<String> gone(LessonWithdrawn withdrawn, HttpServletRequest request) {
        return answer(HttpStatus.GONE, "withdrawn", request, Map.of("course", withdrawn.course()));
    }

    @ExceptionHandler(NotVisible.class)
    ResponseEntity<String> nothing(HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "nothing", request, Map.of());
    }

    private ResponseEntity<String> answer(
            HttpStatus status, String template, HttpServletRequest request, Map<String, ?> model) {
        return pages.answer(status, "learning/" + template, request, model);
    }

    private static String policies(HttpServletRequest request) {
        return request.getContextPath() + "/" + PolicyLinks.POLICIES;
    }

    private static Locale locale(HttpServletRequest request) {
        return PlainPages.locale(request);
    }
}
