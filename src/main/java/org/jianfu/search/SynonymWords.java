package org.jianfu.search;

import java.util.Arrays;
import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/**
 * Words that mean the same, as an editor types them: with 、 or commas between them. A blank inside a Chinese word lets its
 * parts stand apart in a text (文件 会议).
 */
public record SynonymWords(List<String> words) {

    /** The longest group in characters, with what stands between the words. */
    public static final int LONGEST = 500;

    private static final String BETWEEN = "[、,，;；\\n]";

    public SynonymWords {
        words = List.copyOf(words);
    }

    /** As it was typed. */
    public static SynonymWords read(String typed) {
        return new SynonymWords(Arrays.stream(typed.split(BETWEEN))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !Tokens.of(Folded.of(word).text()).isEmpty())
                .distinct()
                .toList());
    }

    /** As it is kept and shown. */
    public String written() {
        return String.join("、", words);
    }

    /**
     * These, if they can be kept.
     *
     * @throws Refused when there are fewer than two, or too many
     */
    SynonymWords complete() {
        if (words.size() < 2) {
            throw new Refused("search.refused.alone");
        }
        if (!new TextLimit(LONGEST).allows(written())) {
            throw new Refused("search.refused.tooLong", LONGEST);
        }
        return this;
    }
}
