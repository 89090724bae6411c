package org.jianfu.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for, as it was typed.
 *
 * @param folded the whole of it
 * @param words what stands between blanks, and each numbered clause by itself; all of them are wanted
 */
record Wanted(String folded, List<Word> words) {

    /** The characters or words of the longest word. */
    private static final int LONG = 6;

    private static final Pattern CLAUSE = Pattern.compile("(第[0-9]+(?:部分|季度|\\p{IsHan}))");
    private static final Pattern ENGLISH_CLAUSE = Pattern.compile("\\b(article|clause|lesson|part)\\s*([0-9]+)\\b");
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "a", "an", "of", "and", "or", "in", "on", "to", "for", "by", "with", "is", "are");

    /**
     * One of the words.
     *
     * @param folded as it was typed
     * @param others what else it is called
     */
    record Word(String folded, Set<String> others) {}

    static Wanted of(String typed, SynonymGroups synonyms) {
        String folded = ENGLISH_CLAUSE
                .matcher(Folded.of(typed).text().strip())
                .replaceAll(found -> "第" + found.group(2) + unit(found.group(1)));
        List<Word> words = split(folded).stream()
                .map(word -> new Word(word, synonyms.others(word)))
                .toList();
        return new Wanted(folded, words);
    }

    private static String unit(String english) {
        return switch (english.toLowerCase(Locale.ROOT)) {
            case "lesson" -> "课";
            case "part" -> "部分";
            default -> "条";
        };
    }

    private static List<String> split(String folded) {
        List<String> words = Stream.of(CLAUSE.matcher(folded).replaceAll(" $1 ").split("\\s+"))
                .filter(word -> !Tokens.of(word).isEmpty())
                .toList();
        List<String> large =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return large.isEmpty() ? words : large;
    }

    /** Whether it is more of a question than a word: hardly any text has all of it. */
    boolean isLong() {
        return Tokens.of(folded).size() > LONG;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All of it as one word: blanks between Chinese characters are often slips. */
    Word joined(SynonymGroups synonyms) {
        return new Word(folded, synonyms.others(folded));
    }

    /** A Chinese word by the words of the dictionary in it, for where nobody writes it in one piece. */
    static List<String> dictionaryWords(String folded) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(folded);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = folded.substring(from, to);
            if (!Tokens.of(word).isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Everything that counts as found, for marking it in a text. */
    Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        for (Word word : words) {
            marks.add(word.folded());
            word.others().forEach(other -> marks.addAll(List.of(other.split("\\s+"))));
        }
        return marks;
    }
}
