package org.jianfu.learning.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Texts;
import org.jianfu.learning.CoursePage;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.LessonRenderer;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.RenderedLesson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reader for everybody: shelf, course and lesson as plain pages that open no session and need no script. */
@Controller
class ReaderController {

    /** Nothing but what stands on the page itself and in the portal's own files. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Courses courses;
    private final LessonRenderer renderer;
    private final PlainPages pages;

    ReaderController(Courses courses, LessonRenderer renderer, PlainPages pages) {
        this.courses = courses;
        this.renderer = renderer;
        this.pages = pages;
    }

    @GetMapping("/learn")
    ResponseEntity<String> shelf(HttpServletRequest request) {
        Locale locale = locale(request);
        List<Map<String, ?>> covers = courses.covers().stream()
                .<Map<String, ?>>map(cover -> ReaderModel.cover(cover, locale))
                .toList();
        return answer(HttpStatus.OK, "shelf", request, Map.of("covers", covers, "empty", covers.isEmpty()));
    }

    @GetMapping("/learn/{course}")
    ResponseEntity<String> course(@PathVariable String course, HttpServletRequest request) {
        Locale locale = locale(request);
        CoursePage page = courses.course(course);
        RenderedLesson introduction = renderer.render(page.body(), locale);
        return answer(HttpStatus.OK, "course", request, ReaderModel.course(page, introduction, locale));
    }

    @GetMapping("/learn/{course}/{lesson}")
    ResponseEntity<String> lesson(
            @PathVariable String course, @PathVariable String lesson, HttpServletRequest request) {
        Locale locale = locale(request);
        LessonPage page = courses.lesson(course, lesson);
        RenderedLesson text = renderer.render(page.body(), locale);
        return answer(HttpStatus.OK, "lesson", request, ReaderModel.lesson(page, text, locale));
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
        String base = request.getContextPath();
        String address = request.getRequestURI().substring(base.length());
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(pages.write(template, locale(request), base, address, model));
    }

    /** Chinese whatever the browser says, English where the address asks for it: no cookie is needed to remember. */
    private static Locale locale(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Texts.LANGUAGES.getFirst();
    }
}
