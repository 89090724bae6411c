package org.jianfu.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jianfu.kernel.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The questions that come with a course, in {@code questions.csv} of its folder. Choices stand between upright lines; the
 * answer is their numbers from 1, of things to be ordered in the right order, or the spellings of a short text.
 */
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
                Facts.of(content).stream().map(ShippedQuestions::question).toList());
    }

    private static Shipped question(Facts.Row row) {
        QuestionKind kind = QuestionKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return new Shipped(
                row.get("id"),
                new QuestionText(
                        kind,
                        row.get("question"),
                        choices(kind, parts(row.get("options")), parts(row.get("answer"))),
                        row.get("explanation"),
                        // Behind the rule's short name stands its number, for whoever reads the table.
                        firstWord(row.get("clause")),
                        firstWord(row.get("lesson"))));
    }

    private static List<Choice> choices(QuestionKind kind, List<String> options, List<String> answer) {
        return switch (kind) {
            case SHORT_TEXT ->
                answer.stream().map(spelling -> new Choice(spelling, true)).toList();
            case ORDERING ->
                answer.stream()
                        .map(number -> new Choice(options.get(Integer.parseInt(number) - 1), true))
                        .toList();
            case SINGLE, MULTIPLE, TRUE_FALSE -> {
                List<Choice> choices = new ArrayList<>();
                for (String option : options) {
                    choices.add(new Choice(option, answer.contains(String.valueOf(choices.size() + 1))));
                }
                yield choices;
            }
        };
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
    }

    private static @Nullable String firstWord(String cell) {
        return cell.isBlank() ? null : cell.strip().split(" ", 2)[0];
    }
}
