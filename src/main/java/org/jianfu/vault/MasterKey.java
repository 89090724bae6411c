package org.jianfu.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** What the key file holds: the keyset that wraps data keys 主密钥, and the pepper for fingerprints, which never rotates. */
final class MasterKey {

    private static final JsonMapper JSON = new JsonMapper();

    private final KeysetHandle keyset;
    private final byte[] pepper;
    private final Aead aead;

    private MasterKey(KeysetHandle keyset, byte[] pepper) throws GeneralSecurityException {
        this.keyset = keyset;
        this.pepper = pepper;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static MasterKey fresh() {
        try {
            AeadConfig.register();
            byte[] pepper = new byte[32];
            new SecureRandom().nextBytes(pepper);
            return new MasterKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), pepper);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no master key can be made", e);
        }
    }

    static MasterKey parse(String json) throws GeneralSecurityException {
        AeadConfig.register();
        var file = JSON.readTree(json);
        var keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                file.required("keyset").toString(), InsecureSecretKeyAccess.get());
        return new MasterKey(
                keyset, Base64.getDecoder().decode(file.required("pepper").asString()));
    }

    String json() {
        try {
            var file = JSON.createObjectNode();
            file.set(
                    "keyset",
                    JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get())));
            file.put("pepper", Base64.getEncoder().encodeToString(pepper));
            return file.toPrettyString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key cannot be written", e);
        }
    }

    /** The version new data keys are wrapped with. */
    int version() {
        return keyset.getPrimary().getId();
    }

    boolean has(int version) {
        return IntStream.range(0, keyset.size()).anyMatch(i -> keyset.getAt(i).getId() == version);
    }

    byte[] wrap(DataKeyId id, byte[] dataKey) {
        try {
            return aead.encrypt(dataKey, associated(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping failed", e);
        }
    }

    byte[] unwrap(DataKeyId id, byte[] wrapped) {
        try {
            return aead.decrypt(wrapped, associated(id));
        } catch (GeneralSecurityException e) {
            throw new Tampered("data key " + id + " does not open with this key file", e);
        }
    }

    private static byte[] associated(DataKeyId id) {
        return ("data_key/" + id).getBytes(StandardCharsets.UTF_8);
    }

    byte[] fingerprint(String purpose, byte[] value) {
        try {
            byte[] info = ("jianfu/fingerprint/" + purpose).getBytes(StandardCharsets.UTF_8);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Hkdf.computeHkdf("HmacSha256", pepper, new byte[0], info, 32), "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no fingerprint can be made", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey " + version();
    }
}
