package org.jianfu.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps data keys wrapped, opens them, and shreds them 保密库. */
@Service
public class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WrappedKeys keys;
    private final MasterKey master;
    private final Clock clock;

    Vault(WrappedKeys keys, MasterKey master, Clock clock) {
        this.keys = keys;
        this.master = master;
        this.clock = clock;
    }

    /** Wraps a key and keeps it, in the transaction of what it seals. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DataKeyId keep(DataKey key) {
        var id = new DataKeyId(RANDOM.nextLong(1, Long.MAX_VALUE));
        keys.save(new WrappedKey(id, key, master));
        return id;
    }

    /**
     * Opens a key; whoever opens it closes it.
     *
     * @throws Shredded when it is gone
     */
    @Transactional(readOnly = true)
    public DataKey open(DataKeyId id) {
        return keys.findById(id.value()).orElseThrow(() -> new Shredded(id)).open(master);
    }

    /** Makes everything this key sealed unreadable, for good. */
    @Transactional
    public void shred(DataKeyId id) {
        keys.findById(id.value()).ifPresent(key -> key.shred(LocalDate.now(clock)));
    }

    /**
     * A keyed fingerprint (HMAC-SHA-256 under the key file's pepper), for what must be found again but not read from the
     * database, such as a receipt. Different purposes give unrelated fingerprints.
     */
    public byte[] fingerprint(String purpose, byte[] value) {
        return master.fingerprint(purpose, value);
    }
}
