package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The open key of one report 数据密钥, in memory only; {@link Vault#keep} wraps it for the database.
 *
 * <p>A place such as {@code report.story/42} is bound to what is sealed: ciphertext moved elsewhere does not open.
 */
public final class DataKey implements AutoCloseable {

    private static final int SIZE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private volatile boolean closed;

    DataKey(byte[] secret) {
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("a data key has " + SIZE + " bytes");
        }
        this.secret = secret.clone();
    }

    /** A new key, for a form that is not saved yet. */
    public static DataKey fresh() {
        byte[] secret = new byte[SIZE];
        RANDOM.nextBytes(secret);
        return new DataKey(secret);
    }

    public Sealed seal(String place, String text) {
        try {
            byte[] ciphertext = Algorithm.AES_256_GCM
                    .texts(secret())
                    .encrypt(text.getBytes(StandardCharsets.UTF_8), associated(place));
            return new Sealed(ByteBuffer.allocate(1 + ciphertext.length)
                    .put(Algorithm.AES_256_GCM.tag())
                    .put(ciphertext)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * The text sealed for this place.
     *
     * @throws Tampered when it was changed, cut off, sealed for another place or with another key
     */
    public String unseal(String place, Sealed sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length == 0) {
            throw new Tampered("empty ciphertext", null);
        }
        try {
            byte[] text = Algorithm.of(bytes[0])
                    .texts(secret())
                    .decrypt(Arrays.copyOfRange(bytes, 1, bytes.length), associated(place));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Tampered("a sealed text does not open in its place", e);
        }
    }

    /** Writes the algorithm's byte and gives the stream that seals what follows. */
    OutputStream sealing(String place, OutputStream to) throws IOException {
        try {
            to.write(Algorithm.AES_256_GCM.tag());
            return Algorithm.AES_256_GCM.files(secret()).newEncryptingStream(to, associated(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    InputStream unsealing(String place, InputStream from) throws IOException {
        try {
            return Algorithm.of(from.read()).files(secret()).newDecryptingStream(from, associated(place));
        } catch (GeneralSecurityException e) {
            throw new Tampered("a sealed file does not open", e);
        }
    }

    /** A copy, for wrapping. */
    byte[] bytes() {
        return secret().clone();
    }

    private byte[] secret() {
        if (closed) {
            throw new IllegalStateException("this data key is closed");
        }
        return secret;
    }

    private static byte[] associated(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }

    /** Forgets the key. */
    @Override
    public void close() {
        closed = true;
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
