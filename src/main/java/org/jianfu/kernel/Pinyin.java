package org.jianfu.kernel;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How Chinese is typed on a Latin keyboard 拼音, character by character. One with several readings is read as the word it
 * stands in has it (银行 yinhang, 会计 kuaiji); its other readings are known too.
 */
public final class Pinyin {

    /** Names of places the dictionary reads wrongly, by the official reading. */
    private static final Map<String, List<String>> PLACES = Map.of("长顺", List.of("chang", "shun"));

    private static final Transliterator HAN_TO_ASCII = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan}]");

    private static final Pattern READING = Pattern.compile("[a-zü]+");

    /** The dictionary's readings of each character, looked up once. */
    private static final Map<String, List<String>> READINGS = new ConcurrentHashMap<>();

    private Pinyin() {}

    private static List<String> readings(String character) {
        return character.length() > 1
                ? List.of()
                : PinyinHelper.toPinyinList(character.charAt(0), PinyinStyleEnum.NORMAL).stream()
                        .filter(reading -> READING.matcher(reading).matches())
                        .toList();
    }

    /**
     * A character as it is typed.
     *
     * @param usual the reading in its word; a letter or a digit as it is
     * @param others its other readings, and ü typed as v
     */
    public record Syllable(String usual, Set<String> others) {

        Syllable readAs(String reading) {
            Set<String> rest = new LinkedHashSet<>(others);
            rest.add(usual);
            rest.remove(reading);
            return new Syllable(reading, rest);
        }
    }

    /** The characters of a text, in their order; what is neither letter nor digit is left out. */
    public static List<Syllable> of(String text) {
        return RUN.matcher(text)
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
        if (READING.matcher(usual).matches()) {
            readings.add(usual);
        }
        readings.addAll(READINGS.computeIfAbsent(character, Pinyin::readings));
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
}
