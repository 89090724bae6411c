package org.jianfu.search;

import java.util.List;

/** A number 文号 as people type it: with whatever brackets, blanks, dashes and widths, with or without 第 and 号. */
final class DocumentNumber {

    /** The shortest number worth comparing. */
    private static final int SHORTEST = 3;

    private DocumentNumber() {}

    /** The number in one piece from each of its parts on. */
    static String beginnings(String folded) {
        List<String> tokens = tokens(folded);
        var all = new StringBuilder();
        for (int begin = 0; begin < tokens.size(); begin++) {
            all.append(' ').append(String.join("", tokens.subList(begin, tokens.size())));
        }
        return all.toString().strip();
    }

    /** What was typed in one piece, if it may be a number; or nothing. */
    static String typed(String folded) {
        List<String> tokens = tokens(folded);
        String whole = String.join("", tokens);
        return whole.length() >= SHORTEST && tokens.stream().anyMatch(Tokens::isNumber) ? whole : "";
    }

    private static List<String> tokens(String folded) {
        return Tokens.of(folded).stream()
                .filter(token -> !token.equals("第") && !token.equals("号"))
                .toList();
    }
}
