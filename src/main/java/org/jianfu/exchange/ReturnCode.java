package org.jianfu.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code by which an unknown asker comes back 提问码: twenty characters that tell nothing. The portal keeps its fingerprint
 * and cannot say it again.
 */
public record ReturnCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReturnCode anew() {
        var code = new StringBuilder(LENGTH);
        for (int letter = 0; letter < LENGTH; letter++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReturnCode(code.toString());
    }

    /** As it was typed or pasted: any case, any spacing, full-width letters, and the look-alikes O, I and L. */
    public static ReturnCode typed(String text) {
        return new ReturnCode(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1"));
    }

    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In groups of four, as people copy it. */
    @Override
    public String toString() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
