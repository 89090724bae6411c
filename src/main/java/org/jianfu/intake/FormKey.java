package org.jianfu.intake;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one filling-in of the public form, however often it is sent. Its receipt follows from it, so whoever knows the key
 * can learn the receipt: it is as secret as the receipt itself.
 */
public record FormKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    public FormKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a form key");
        }
    }

    public static FormKey fresh() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new FormKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A key that came back from a browser, if it is one. */
    public static Optional<FormKey> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FormKey(text)) : Optional.empty();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "FormKey[…]";
    }
}
