package org.jianfu.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.Transliterator;
import java.text.ParseException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is compared 归一: full and half width, capital and small, traditional and simplified characters are the same,
 * and numbered clauses have digits (第三条 is 第3条).
 *
 * @param text what is compared
 * @param origins where in the original each of its characters begins, and last where the original ends
 */
record Folded(String text, int[] origins) {

    private static final Normalizer2 WIDTH_AND_CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified; Latin-ASCII; Lower");
    private static final RuleBasedNumberFormat SPELLED =
            new RuleBasedNumberFormat(Locale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern COUNTED =
            Pattern.compile("第\\s*([0-9]+|[〇零一二两三四五六七八九十百千]+)\\s*(?=条|章|节|款|项|编|课|部分|季度|批|号|期|版)(\\p{IsHan})");

    static Folded of(String original) {
        var text = new StringBuilder(original.length());
        int[] origins = new int[original.length() * 4 + 1];
        for (int at = 0; at < original.length(); ) {
            int character = original.codePointAt(at);
            String folded = folded(character);
            int next = at + Character.charCount(character);
            if (text.length() + folded.length() >= origins.length) {
                origins = java.util.Arrays.copyOf(origins, origins.length * 2 + folded.length());
            }
            for (int i = 0; i < folded.length(); i++) {
                origins[text.length()] = at;
                text.append(folded.charAt(i));
            }
            at = next;
        }
        origins[text.length()] = original.length();
        return counted(text.toString(), origins);
    }

    private static String folded(int character) {
        if (character < 0x80) {
            return String.valueOf((char) Character.toLowerCase(character));
        }
        return KNOWN.computeIfAbsent(
                character, known -> SIMPLIFIED.transliterate(WIDTH_AND_CASE.normalize(Character.toString(known))));
    }

    /** The same with digits in the numbers of clauses, and no blanks around them. */
    private static Folded counted(String text, int[] origins) {
        Matcher counted = COUNTED.matcher(text);
        if (!counted.find()) {
            return new Folded(text, java.util.Arrays.copyOf(origins, text.length() + 1));
        }
        var whole = new StringBuilder();
        int[] from = new int[text.length() * 2 + 1];
        int copied = 0;
        do {
            for (int at = copied; at <= counted.start(); at++) {
                from[whole.length()] = origins[at];
                whole.append(text.charAt(at));
            }
            for (char digit : digits(counted.group(1)).toCharArray()) {
                from[whole.length()] = origins[counted.start(1)];
                whole.append(digit);
            }
            copied = counted.start(2);
        } while (counted.find());
        for (int at = copied; at < text.length(); at++) {
            from[whole.length()] = origins[at];
            whole.append(text.charAt(at));
        }
        from[whole.length()] = origins[text.length()];
        return new Folded(whole.toString(), java.util.Arrays.copyOf(from, whole.length() + 1));
    }

    private static String digits(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number;
        }
        try {
            synchronized (SPELLED) {
                return String.valueOf(SPELLED.parse(number.replace('零', '〇').replace('两', '二'))
                        .longValue());
            }
        } catch (ParseException noNumber) {
            return number;
        }
    }
}
