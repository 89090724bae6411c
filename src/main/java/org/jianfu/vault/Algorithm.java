package org.jianfu.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** How something is sealed 加密算法; its tag is the first byte of every ciphertext, so that another algorithm can join. */
enum Algorithm {
    /** AES-256-GCM for texts, AES256_GCM_HKDF_1MB for files. */
    AES_256_GCM(1);

    private static final int KEY_SIZE = 32;
    private static final int SEGMENT = 1 << 20;

    private final byte tag;

    Algorithm(int tag) {
        this.tag = (byte) tag;
    }

    byte tag() {
        return tag;
    }

    static Algorithm of(int tag) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.tag == tag)
                .findFirst()
                .orElseThrow(() -> new Tampered("unknown algorithm", null));
    }

    Aead texts(byte[] secret) throws GeneralSecurityException {
        return new AesGcmJce(subkey(secret, "text"));
    }

    StreamingAead files(byte[] secret) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(subkey(secret, "file"), "HmacSha256", KEY_SIZE, SEGMENT, 0);
    }

    /** Texts, files and algorithms never share a key, so that none of them opens as another. */
    private byte[] subkey(byte[] secret, String use) throws GeneralSecurityException {
        byte[] info = ("jianfu/" + name() + "/" + use).getBytes(StandardCharsets.UTF_8);
        return Hkdf.computeHkdf("HmacSha256", secret, new byte[0], info, KEY_SIZE);
    }
}
