package org.jianfu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what was looked for in a text as it is written, in whatever width, script or brackets. */
public final class FoundWords {

    /** How much of a text is shown around what was found, in characters. */
    private static final int EXCERPT = 120;

    /** How much of it stands before. */
    private static final int BEFORE = 24;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；\\n]");

    private final @Nullable Pattern words;

    /** @param marks folded */
    FoundWords(Collection<String> marks) {
        List<String> alternatives = marks.stream()
                .map(Tokens::of)
                .filter(tokens -> !tokens.isEmpty())
                .sorted(Comparator.comparing(
                                (List<String> tokens) -> String.join("", tokens).length())
                        .reversed())
                .map(FoundWords::pattern)
                .distinct()
                .toList();
        words = alternatives.isEmpty() ? null : Pattern.compile(String.join("|", alternatives));
    }

    /** A piece of a text. */
    public record Piece(String text, boolean marked) {}

    private static String pattern(List<String> tokens) {
        return tokens.stream()
                .map(token -> Tokens.isHan(token) || Tokens.isNumber(token)
                        ? Pattern.quote(token)
                        : "(?<![a-z])" + Pattern.quote(token) + "[a-z]*")
                .collect(Collectors.joining("[\\s\\p{P}\\p{S}]{0,3}"));
    }

    /** The whole text in pieces. */
    public List<Piece> mark(String text) {
        List<int[]> places = places(text);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int[] place : places) {
            if (place[0] > from) {
                pieces.add(new Piece(text.substring(from, place[0]), false));
            }
            pieces.add(new Piece(text.substring(place[0], place[1]), true));
            from = place[1];
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }

    /** A few lines of the text around the first place, or its beginning. */
    public List<Piece> excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return mark(text);
        }
        int first = places(text).stream().findFirst().map(place -> place[0]).orElse(0);
        int from = begin(text, first);
        int to = Math.min(text.length(), from + EXCERPT);
        if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
            to++;
        }
        String shown = text.substring(from, to).strip();
        return mark((from > 0 ? "…" : "") + shown + (to < text.length() ? "…" : ""));
    }

    /** At the sentence's beginning where it is near, or some characters before. */
    private static int begin(String text, int first) {
        if (first <= BEFORE) {
            return 0;
        }
        int from = first - BEFORE;
        var end = SENTENCE_END.matcher(text).region(from, first);
        int sentence = -1;
        while (end.find()) {
            sentence = end.end();
        }
        int begin = sentence >= 0 ? sentence : from;
        return Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private List<int[]> places(String text) {
        if (words == null) {
            return List.of();
        }
        Folded folded = Folded.of(text);
        List<int[]> places = new ArrayList<>();
        var found = words.matcher(folded.text());
        int last = 0;
        while (found.find()) {
            int from = folded.origins()[found.start()];
            int to = folded.origins()[found.end()];
            if (from >= last && to > from) {
                places.add(new int[] {from, to});
                last = to;
            }
        }
        return places;
    }
}
