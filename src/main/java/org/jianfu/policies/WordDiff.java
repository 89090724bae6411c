package org.jianfu.policies;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.policies.PolicyComparison.Piece;

/** What changed between two wordings, word by word; Chinese words as a dictionary breaks them, for single characters would be noise. */
final class WordDiff {

    /** Both sides, each as its pieces in their order. */
    record Sides(List<Piece> before, List<Piece> after) {}

    private WordDiff() {}

    static Sides between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        var left = new Pieces();
        var right = new Pieces();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            boolean changed = delta.getType() != DeltaType.EQUAL;
            delta.getSource().getLines().forEach(word -> left.add(word, changed));
            delta.getTarget().getLines().forEach(word -> right.add(word, changed));
        }
        return new Sides(left.all(), right.all());
    }

    /** Which part of the longer text stands in the other one too, from 0 to 1. */
    static double common(String before, String after) {
        int longer = Math.max(before.length(), after.length());
        int kept = between(before, after).before().stream()
                .filter(piece -> !piece.changed())
                .mapToInt(piece -> piece.words().length())
                .sum();
        return longer == 0 ? 1 : (double) kept / longer;
    }

    /** The words of a text, spaces and punctuation each by itself. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    /** Neighbouring words that changed alike are one piece. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();

        void add(String word, boolean changed) {
            if (!all.isEmpty() && all.getLast().changed() == changed) {
                all.set(all.size() - 1, new Piece(all.getLast().words() + word, changed));
            } else {
                all.add(new Piece(word, changed));
            }
        }

        List<Piece> all() {
            return List.copyOf(all);
        }
    }
}
