package org.jianfu.kernel;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a line of Chinese may end without tearing a word 词意完整. ICU's dictionary knows the language but not the office's
 * words: it takes 减负 for two. So what it leaves as single characters is put together again, and the words of {@code
 * facts/words.csv} stay whole; better a break too few than a torn word.
 */
public final class ChineseWords {

    /** Join what stands before and after them, and are no part of either. */
    private static final String JOINING = "和与及或为在对把被从到向由以将并而";

    /** Belong to what stands before them, and never begin a line. */
    private static final String TRAILING = "的了着过地得等吗呢";

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern KNOWN = Pattern.compile(Facts.rows("words").stream()
            .map(row -> Pattern.quote(row.get("word")))
            .collect(Collectors.joining("|")));

    private ChineseWords() {}

    /** The text in pieces between which a line may end; joined, they are the text again. Other scripts are not divided. */
    public static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : breaks(text)) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        pieces.add(text.substring(from));
        return List.copyOf(pieces);
    }

    /** Whether a line may end after so many characters of the text. */
    public static boolean mayBreak(String text, int at) {
        return at > 0
                && at < text.length()
                && (!betweenHan(text, at) || breaks(text).contains(at));
    }

    private static List<Integer> breaks(String text) {
        List<Integer> bounds = bounds(text);
        List<Integer> breaks = new ArrayList<>();
        int piece = 0;
        for (int i = 1; i < bounds.size() - 1; i++) {
            int at = bounds.get(i);
            String before = text.substring(bounds.get(i - 1), at);
            String after = text.substring(at, bounds.get(i + 1));
            if (!betweenHan(text, at)) {
                piece = at;
            } else if (parts(before, after) && text.codePointCount(piece, at) > 1) {
                breaks.add(at);
                piece = at;
            }
        }
        return breaks;
    }

    private static boolean parts(String before, String after) {
        if (TRAILING.contains(after)) {
            return false;
        }
        if (TRAILING.contains(before) || JOINING.contains(after)) {
            return true;
        }
        // a preposition goes with what follows; a single character is half of a word, with whatever stands beside it
        return !JOINING.contains(before) && !isOneCharacter(after) && !isOneCharacter(before)
                || isOneCharacter(before) && !JOINING.contains(before) && !isOneCharacter(after);
    }

    private static boolean isOneCharacter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static boolean betweenHan(String text, int at) {
        return isHan(text.codePointBefore(at)) && isHan(text.codePointAt(at));
    }

    private static boolean isHan(int character) {
        return HAN.matcher(Character.toString(character)).matches();
    }

    /** What the dictionary says, but for the inside of words that it does not know. */
    private static List<Integer> bounds(String text) {
        List<int[]> known = KNOWN.matcher(text)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        List<Integer> bounds = new ArrayList<>();
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            int place = at;
            if (known.stream().noneMatch(word -> word[0] < place && place < word[1])) {
                bounds.add(at);
            }
        }
        known.forEach(word -> {
            add(bounds, word[0]);
            add(bounds, word[1]);
        });
        return bounds.stream().sorted().toList();
    }

    private static void add(List<Integer> bounds, int at) {
        if (!bounds.contains(at)) {
            bounds.add(at);
        }
    }
}
