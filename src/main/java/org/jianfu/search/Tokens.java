package org.jianfu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words of a text as the index keeps them, with blanks between them: each Chinese character, or each two that follow one
 * another; English words without their endings; numbers. Signs count as nothing.
 */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(\\p{IsHan})|([0-9]+)|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+");

    /** The shortest English word that may have an ending. */
    private static final int STEM = 4;

    private Tokens() {}

    /** Each character, word and number of a folded text, in their order. */
    static List<String> of(String folded) {
        List<String> tokens = new ArrayList<>();
        var found = TOKEN.matcher(folded);
        while (found.find()) {
            boolean word = found.group(1) == null && found.group(2) == null;
            tokens.add(word ? stem(found.group()) : found.group());
        }
        return tokens;
    }

    /** One character after the other. */
    static String singles(String folded) {
        return String.join(" ", of(folded));
    }

    /** Two characters each 二元切分; one that stands alone between words or numbers stays single. */
    static String pairs(String folded) {
        List<String> tokens = of(folded);
        var pairs = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            boolean before = at > 0 && isHan(tokens.get(at - 1));
            boolean after = at + 1 < tokens.size() && isHan(tokens.get(at + 1));
            String token = tokens.get(at);
            if (!isHan(token) || !before && !after) {
                pairs.append(' ').append(token);
            } else if (after) {
                pairs.append(' ').append(token).append(tokens.get(at + 1));
            }
        }
        return pairs.toString().strip();
    }

    /** All of it in one piece, to compare whole titles and numbers. */
    static String whole(String folded) {
        return String.join("", of(folded));
    }

    static boolean isHan(String token) {
        return Character.UnicodeScript.of(token.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    static boolean isNumber(String token) {
        return Character.isDigit(token.codePointAt(0));
    }

    private static String stem(String word) {
        if (word.length() < STEM) {
            return word;
        }
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
