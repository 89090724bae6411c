package org.jianfu.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks Chinese text into lines 禁则处理 (GB/T 15834-2011, 5.1): no closing mark begins a line, no opening mark ends
 * one; words, numbers, dashes, ellipses and document numbers stay whole.
 */
final class LineBreaker {

    private static final String DOCUMENT_NUMBER = "〔\\d{4}〕\\d+号";
    private static final String OPENING = "(?!" + DOCUMENT_NUMBER + ")[（《〈「『【〔〖“‘(\\[{]";
    private static final String CLOSING = "[，。、；：？！）》〉」』】〕〗”’·％‰℃,.;:?!)\\]}]";
    private static final String WHOLE = DOCUMENT_NUMBER + "|——|……|[\\w@][\\w@.,:/%&=+#~?-]*|\\X";
    private static final Pattern CLUSTER =
            Pattern.compile("(?:" + OPENING + ")*+(?:" + WHOLE + ")" + CLOSING + "*+ *+|\\X");

    private final ToDoubleFunction<String> width;

    /** @param width the width of a text, which must be the sum of its parts' */
    LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** The lines of a paragraph whose first line may be narrower than the others. Joined, they are the text again. */
    List<String> lines(String text, double firstWidth, double otherWidth) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double left = firstWidth;
        for (String cluster : clusters(text)) {
            for (String part : widthOf(cluster) > otherWidth ? characters(cluster) : List.of(cluster)) {
                if (widthOf(part) > left && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    left = otherWidth;
                }
                line.append(part);
                left -= width.applyAsDouble(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** What must not be torn apart. */
    static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<String> characters(String text) {
        return Pattern.compile("\\X")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** Spaces at the end of a line hang over its edge. */
    private double widthOf(String part) {
        return width.applyAsDouble(part.stripTrailing());
    }
}
