package org.jianfu.training;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a question is answered 题型. */
public enum QuestionKind {
    /** 单选 */
    SINGLE("单选", 2, 8),
    /** 多选 */
    MULTIPLE("多选", 2, 8),
    /** 判断 */
    TRUE_FALSE("判断", 2, 2),
    /** 排序 */
    ORDERING("排序", 3, 8),
    /** 填空 */
    SHORT_TEXT("填空", 1, 20);

    private final String word;
    private final int fewest;
    private final int most;

    QuestionKind(String word, int fewest, int most) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
    }

    /** What a table of questions calls it. */
    String word() {
        return word;
    }

    /** The kind a table means, by its word or by its name here. */
    static Optional<QuestionKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word.strip()) || kind.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }

    /** Whether so many of its choices may be right. */
    boolean allows(long right, int choices) {
        return switch (this) {
            case SINGLE, TRUE_FALSE -> right == 1;
            case MULTIPLE -> right >= 1;
            case ORDERING, SHORT_TEXT -> right == choices;
        };
    }

    boolean isRight(List<Choice> choices, Answer given) {
        return switch (this) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> new HashSet<>(given.chosen()).equals(right(choices));
            case ORDERING ->
                given.chosen().equals(IntStream.range(0, choices.size()).boxed().toList());
            case SHORT_TEXT ->
                choices.stream().anyMatch(choice -> bare(choice.wording()).equals(bare(given.written())));
        };
    }

    private static Set<Integer> right(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .filter(place -> choices.get(place).right())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Letters and digits alone, whatever their width and case: nobody fails by a space or a full stop. */
    private static String bare(String text) {
        return UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKC), true)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
