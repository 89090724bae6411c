package org.jianfu.units;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.Pinyin;
import org.jianfu.kernel.Pinyin.Syllable;

/**
 * How a Chinese name is typed on a Latin keyboard 拼音: in full and by initials. A character with several readings is read
 * as the word it stands in has it (银行 yinhang, 会计 kuaiji); who reads it otherwise is understood too.
 */
record Spelling(String full, String initials) {

    /** As the name is usually read. */
    static Spelling of(String name) {
        return of(Pinyin.of(name));
    }

    /** The usual spelling first, then those with one character read otherwise, or ü typed as v. */
    static Set<Spelling> all(String name) {
        List<Syllable> usual = Pinyin.of(name);
        Set<Spelling> all = new LinkedHashSet<>();
        all.add(of(usual));
        for (int at = 0; at < usual.size(); at++) {
            for (String other : usual.get(at).others()) {
                List<Syllable> one = new ArrayList<>(usual);
                one.set(at, new Syllable(other, Set.of()));
                all.add(of(one));
            }
        }
        return all;
    }

    private static Spelling of(List<Syllable> syllables) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        syllables.forEach(syllable -> {
            full.append(syllable.usual());
            initials.append(syllable.usual(), 0, Math.min(1, syllable.usual().length()));
        });
        return new Spelling(full.toString(), initials.toString());
    }
}
