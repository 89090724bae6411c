package org.jianfu.units;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a Chinese name is typed on a Latin keyboard 拼音: in full and by initials. A character with several readings is read
 * as the word it stands in has it (银行 yinhang, 会计 kuaiji); who reads it otherwise is understood too.
 */
record Spelling(String full, String initials) {

    /** Names of places the dictionary reads wrongly, by the official reading. */
    private static final Map<String, List<String>> PLACES = Map.of("长顺", List.of("chang", "shun"));

    private static final Transliterator HAN_TO_ASCII = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan}]");

    /** As the name is usually read. */
    static Spelling of(String name) {
        return of(usual(name));
    }

    /** The usual spelling first, then those with one character read otherwise, or ü typed as v. */
    static Set<Spelling> all(String name) {
        List<Syllable> usual = usual(name);
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

    private static List<Syllable> usual(String name) {
        return RUN.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(run -> Character.isLetterOrDigit(run.codePointAt(0)))
                .flatMap(run -> syllables(run).stream())
                .toList();
    }

    private static List<Syllable> syllables(String run) {
        List<String> characters = run.codePoints().mapToObj(Character::toString).toList();
        List<String> read =
                List.of(PinyinHelper.toPinyin(run, PinyinStyleEnum.NORMAL).split(" "));
        List<Syllable> syllables = new ArrayList<>();
        for (int at = 0; at < characters.size(); at++) {
            String usual = read.size() == characters.size() ? read.get(at) : "";
            syllables.add(syllable(characters.get(at), usual));
        }
        PLACES.forEach((place, reading) -> {
            for (int at = run.indexOf(place); at >= 0; at = run.indexOf(place, at + 1)) {
                for (int character = 0; character < reading.size(); character++) {
                    int position = run.codePointCount(0, at) + character;
                    syllables.set(position, syllables.get(position).readAs(reading.get(character)));
                }
            }
        });
        return syllables;
    }

    private static Syllable syllable(String character, String usual) {
        Set<String> readings = new LinkedHashSet<>();
        if (usual.matches("[a-zü]+")) {
            readings.add(usual);
        }
        if (character.length() == 1) {
            PinyinHelper.toPinyinList(character.charAt(0), PinyinStyleEnum.NORMAL).stream()
                    .filter(reading -> reading.matches("[a-zü]+"))
                    .forEach(readings::add);
        }
        if (readings.isEmpty()) {
            readings.add(HAN_TO_ASCII
                    .transliterate(character)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]", ""));
        }
        Set<String> typed = new LinkedHashSet<>();
        readings.forEach(reading -> typed.add(reading.replace('ü', 'u')));
        readings.forEach(reading -> typed.add(reading.replace('ü', 'v')));
        String first = typed.iterator().next();
        typed.remove(first);
        return new Syllable(first, typed);
    }

    /** A character as it is usually typed, and how else. */
    private record Syllable(String usual, Set<String> others) {

        Syllable readAs(String reading) {
            Set<String> rest = new LinkedHashSet<>(others);
            rest.add(usual);
            rest.remove(reading);
            return new Syllable(reading, rest);
        }
    }
}
