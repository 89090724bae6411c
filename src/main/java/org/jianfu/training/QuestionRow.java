package org.jianfu.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A question as a row of a table 题库表: what somebody types into a spreadsheet. Choices stand between upright lines; the
 * answer is their numbers or letters, of things to be ordered in the right order, of a short text the spellings that are
 * taken.
 *
 * @param rule the short name of the rule; what stands behind it is for whoever reads the table
 */
public record QuestionRow(
        String course,
        String code,
        String kind,
        String wording,
        String choices,
        String answer,
        String explanation,
        String rule,
        String place) {

    /** How many cells a row has. */
    static final int CELLS = 9;

    private static final String LINE = " | ";

    static QuestionRow of(List<String> cells) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), CELLS)));
        while (all.size() < CELLS) {
            all.add("");
        }
        return new QuestionRow(
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                all.get(4),
                all.get(5),
                all.get(6),
                all.get(7),
                all.get(8));
    }

    static QuestionRow of(Question question) {
        QuestionText text = question.text();
        List<Choice> choices = text.choices();
        boolean written = text.kind() == QuestionKind.SHORT_TEXT;
        String wordings = choices.stream().map(Choice::wording).collect(Collectors.joining(LINE));
        String numbers = IntStream.range(0, choices.size())
                .filter(place -> choices.get(place).right())
                .mapToObj(place -> String.valueOf(place + 1))
                .collect(Collectors.joining(LINE));
        return new QuestionRow(
                question.course(),
                question.code(),
                text.kind().word(),
                text.wording(),
                written ? "" : wordings,
                written ? wordings : numbers,
                text.explanation(),
                text.rule() == null ? "" : text.rule(),
                text.place() == null ? "" : text.place());
    }

    List<String> cells() {
        return List.of(course, code, kind, wording, choices, answer, explanation, rule, place);
    }

    boolean isBlank() {
        return cells().stream().allMatch(String::isBlank);
    }

    /**
     * What the row asks.
     *
     * @throws Refused saying what to mend
     */
    QuestionText text() {
        QuestionKind read = QuestionKind.named(kind)
                .orElseThrow(() -> new Refused("training.refused.kind", kind.isBlank() ? "—" : kind.strip()));
        return new QuestionText(read, wording, choices(read), explanation, firstWord(rule), firstWord(place))
                .complete();
    }

    private List<Choice> choices(QuestionKind read) {
        List<String> offered = parts(choices);
        return switch (read) {
            case SHORT_TEXT ->
                parts(answer).stream()
                        .map(spelling -> new Choice(spelling, true))
                        .toList();
            case ORDERING -> {
                List<Integer> order = numbers(offered);
                if (order.stream().distinct().count() != offered.size() || order.size() != offered.size()) {
                    throw new Refused("training.refused.order");
                }
                yield order.stream()
                        .map(place -> new Choice(offered.get(place), true))
                        .toList();
            }
            case SINGLE, MULTIPLE, TRUE_FALSE -> {
                List<Integer> right = numbers(offered);
                yield IntStream.range(0, offered.size())
                        .mapToObj(place -> new Choice(offered.get(place), right.contains(place)))
                        .toList();
            }
        };
    }

    /** The answer's numbers, or letters as in a test paper, or the words of a choice; from 0. */
    private List<Integer> numbers(List<String> offered) {
        int named = offered.indexOf(answer.strip());
        if (named >= 0) {
            return List.of(named);
        }
        String plain = answer.strip().toUpperCase(Locale.ROOT);
        List<String> marks = plain.matches("[A-H]{2,8}")
                ? Arrays.asList(plain.split(""))
                : Arrays.stream(plain.split("[|｜、，,;；\\s]+")).toList();
        return marks.stream().map(mark -> number(mark, offered.size())).toList();
    }

    private static int number(String mark, int choices) {
        int place =
                mark.matches("[A-H]") ? mark.charAt(0) - 'A' : mark.matches("\\d(\\.0)?") ? mark.charAt(0) - '1' : -1;
        if (place < 0 || place >= choices) {
            throw new Refused("training.refused.answer", mark.isEmpty() ? "—" : mark, choices);
        }
        return place;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[|｜\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable String firstWord(String cell) {
        return cell.isBlank() ? null : cell.strip().split("\\s+", 2)[0];
    }
}
