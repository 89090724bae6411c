package org.jianfu.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The code by which an unknown reporter comes back 查询码: 24 characters of Crockford base 32, in groups of four. */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int MOST_FOUND = 20;

    public ReceiptCode {
        if (value.length() != LENGTH || value.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /** The code that stands for the first 120 bits. */
    static ReceiptCode of(byte[] bits) {
        var code = new StringBuilder(LENGTH);
        int buffer = 0;
        int held = 0;
        for (int next = 0; code.length() < LENGTH; ) {
            if (held < BITS) {
                buffer = (buffer & 0xFF) << 8 | bits[next++] & 0xFF;
                held += 8;
            }
            held -= BITS;
            code.append(ALPHABET.charAt(buffer >> held & 31));
        }
        return new ReceiptCode(code.toString());
    }

    /** Reads what a person typed or pasted: any case, any spacing, full-width letters, and the look-alikes O, I and L. */
    public static Optional<ReceiptCode> parse(String typed) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}.,_·]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return code.length() == LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new ReceiptCode(code))
                : Optional.empty();
    }

    /**
     * The codes that stand in a text: with words, brackets or full stops around them, in groups or not. So the portal takes
     * back whatever it handed out, the saved file's whole text too.
     *
     * @return every run of groups that could be one, the first {@value #MOST_FOUND} of them
     */
    public static List<ReceiptCode> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        List<ReceiptCode> found = new ArrayList<>();
        for (String stretch : plain.split("[^0-9A-Z\\s\\p{Pd}\\p{Cf}.,_·]+")) {
            List<String> groups = Arrays.stream(stretch.split("[^0-9A-Z]+"))
                    .filter(group -> !group.isEmpty())
                    .toList();
            for (int first = 0; first < groups.size() && found.size() < MOST_FOUND; first++) {
                codeFrom(groups, first).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<ReceiptCode> codeFrom(List<String> groups, int first) {
        StringBuilder run = new StringBuilder();
        for (int at = first; at < groups.size() && run.length() < LENGTH; at++) {
            run.append(groups.get(at));
        }
        return run.length() == LENGTH ? parse(run.toString()) : Optional.empty();
    }

    /** The six groups of four, for reading aloud and copying by hand. */
    public List<String> groups() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> value.substring(group * GROUP, (group + 1) * GROUP))
                .toList();
    }

    /** The groups in one line, as it is copied and printed. */
    public String grouped() {
        return String.join("-", groups());
    }

    /** Never the code: it must not reach a log. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }
}
