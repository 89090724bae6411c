package org.jianfu.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianfu.kernel.Facts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions that come with a course, in {@code questions.csv} of its folder: a table as {@link QuestionRow} has it. */
record ShippedQuestions(String course, List<Shipped> questions) {

    private static final Pattern ADDRESS = Pattern.compile(".*/courseware/([^/]+)/questions\\.csv");

    /** One of them. */
    record Shipped(String code, QuestionText text) {}

    /** Those of all courses. */
    static List<ShippedQuestions> all() {
        List<ShippedQuestions> all = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:courseware/*/questions.csv")) {
                var address = ADDRESS.matcher(URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8));
                if (address.matches()) {
                    all.add(of(address.group(1), file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    static ShippedQuestions of(String course, String content) {
        return new ShippedQuestions(
                course,
                Facts.of(content).stream().map(row -> question(course, row)).toList());
    }

    private static Shipped question(String course, Facts.Row row) {
        QuestionRow question = new QuestionRow(
                course,
                row.get("id"),
                row.get("kind"),
                row.get("question"),
                row.get("options"),
                row.get("answer"),
                row.get("explanation"),
                row.get("clause"),
                row.get("lesson"));
        return new Shipped(question.code(), question.text());
    }
}
