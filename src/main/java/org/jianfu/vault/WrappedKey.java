package org.jianfu.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A data key as the database keeps it: wrapped by the master key, or a mark that it was shredded. */
@Entity
@Table(name = "data_key")
class WrappedKey {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private byte @Nullable [] wrapped;

    private @Nullable Integer masterVersion;

    private @Nullable LocalDate shreddedOn;

    @SuppressWarnings("NullAway.Init")
    protected WrappedKey() {}

    WrappedKey(DataKeyId id, DataKey key, MasterKey master) {
        this.id = id.value();
        byte[] secret = key.bytes();
        this.wrapped = master.wrap(id, secret);
        this.masterVersion = master.version();
        Arrays.fill(secret, (byte) 0);
    }

    DataKeyId id() {
        return new DataKeyId(id);
    }

    DataKey open(MasterKey master) {
        if (wrapped == null) {
            throw new Shredded(id());
        }
        return new DataKey(master.unwrap(id(), wrapped));
    }

    void shred(LocalDate today) {
        if (wrapped != null) {
            wrapped = null;
            masterVersion = null;
            shreddedOn = today;
        }
    }
}
