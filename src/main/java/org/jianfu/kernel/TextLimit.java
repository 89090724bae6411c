package org.jianfu.kernel;

/**
 * How long a text may be, counted in characters as people count them (code points: 𠮷 and 😀 are one). Whoever checks a
 * length, field or service, asks here; the column has room for as many.
 *
 * @param characters the most there may be
 */
public record TextLimit(int characters) {

    /** The most characters of a reason, an opinion, a note. */
    public static final int SHORT = 500;

    /** The most characters of a question, an answer, a reasoning. */
    public static final int LONG = 5_000;

    /** What somebody gives as a reason or an opinion. */
    public static final TextLimit REASON = new TextLimit(SHORT);

    /** What somebody asks, answers or explains at length. */
    public static final TextLimit ACCOUNT = new TextLimit(LONG);

    public TextLimit {
        if (characters < 1) {
            throw new IllegalArgumentException("a text of " + characters + " characters");
        }
    }

    /** How many characters a text has. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    public boolean allows(String text) {
        return length(text) <= characters;
    }

    /**
     * The text without the space around it.
     *
     * @throws Refused when nothing is left, or too much
     */
    public String require(String text) {
        String words = atMost(text);
        if (words.isEmpty()) {
            throw new Refused("kernel.refused.blank");
        }
        return words;
    }

    /**
     * The text without the space around it, which may be nothing.
     *
     * @throws Refused when it is too long
     */
    public String atMost(String text) {
        String words = CleanText.of(text).strip();
        if (!allows(words)) {
            throw tooLong(words);
        }
        return words;
    }

    /** The refusal of a text that is over the limit, saying by how much. */
    Refused tooLong(String text) {
        return new Refused("kernel.refused.tooLong", characters, length(text) - characters);
    }
}
