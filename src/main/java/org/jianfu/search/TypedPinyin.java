package org.jianfu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jianfu.kernel.Pinyin;
import org.jianfu.kernel.Pinyin.Syllable;

/** A title as somebody types it in pinyin, from each of its characters on: whoever types the beginning of one finds it. */
final class TypedPinyin {

    /** How many characters from the beginning on are compared. */
    private static final int LONGEST = 24;

    /** How many of these may be read otherwise, one at a time. */
    private static final int OTHERWISE = 8;

    private TypedPinyin() {}

    /** In full. */
    static String full(String title) {
        return from(title, Syllable::usual, true);
    }

    /** By the first letters. */
    static String initials(String title) {
        return from(
                title,
                syllable -> syllable.usual()
                        .substring(0, Math.min(1, syllable.usual().length())),
                false);
    }

    /** As the words are usually read, without blanks. */
    static String usual(String title) {
        return join(Pinyin.of(title), Syllable::usual);
    }

    private static String from(String title, Function<Syllable, String> typed, boolean otherwise) {
        List<Syllable> all = Pinyin.of(title);
        Set<String> tokens = new LinkedHashSet<>();
        for (int begin = 0; begin < all.size(); begin++) {
            List<Syllable> rest = all.subList(begin, Math.min(all.size(), begin + LONGEST));
            tokens.add(join(rest, typed));
            for (int at = 0; otherwise && at < Math.min(OTHERWISE, rest.size()); at++) {
                for (String other : rest.get(at).others()) {
                    List<Syllable> one = new ArrayList<>(rest);
                    one.set(at, new Syllable(other, Set.of()));
                    tokens.add(join(one, typed));
                }
            }
        }
        tokens.remove("");
        return String.join(" ", tokens);
    }

    private static String join(List<Syllable> syllables, Function<Syllable, String> typed) {
        var joined = new StringBuilder();
        syllables.forEach(syllable -> joined.append(typed.apply(syllable)));
        return joined.toString();
    }
}
