package org.jianfu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that mean the same 同义词, folded, as a query is widened with them. */
final class SynonymGroups {

    static final SynonymGroups NONE = new SynonymGroups(List.of());

    /** Each word as its tokens with blanks between them; {@code +} between those that may stand apart. */
    private final List<List<String>> groups;

    /** @param groups each a list of words that mean the same; a blank in a Chinese word lets its parts stand apart */
    SynonymGroups(List<List<String>> groups) {
        this.groups = groups.stream()
                .map(group -> group.stream().map(word -> Folded.of(word).text()).toList())
                .toList();
    }

    /** What else a wording may be called, without itself; each is a query of its own. */
    Set<String> others(String folded) {
        String wanted = " " + Tokens.singles(folded) + " ";
        Set<String> others = new LinkedHashSet<>();
        for (List<String> group : groups) {
            longestIn(wanted, group).forEach(said -> {
                for (String other : group) {
                    if (!other.equals(said)) {
                        others.add(replaced(wanted, said, other));
                    }
                }
            });
        }
        return others;
    }

    /** Of several that stand in it, 减负 and 基层减负, the one that says most. */
    private static List<String> longestIn(String wanted, List<String> group) {
        List<String> found = new ArrayList<>();
        for (String word : group) {
            if (wanted.contains(" " + Tokens.singles(word) + " ")
                    && (found.isEmpty() || word.length() > found.getFirst().length())) {
                found = List.of(word);
            }
        }
        return found;
    }

    private static String replaced(String wanted, String said, String other) {
        return wanted.replace(" " + Tokens.singles(said) + " ", " \u0000 ")
                .replaceAll("(?<=[\\p{IsHan}\u0000]) (?=[\\p{IsHan}\u0000])", "")
                .replace("\u0000", other)
                .strip();
    }
}
