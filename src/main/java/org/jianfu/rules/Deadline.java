package org.jianfu.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** How many days there are for something 时限, and who says so. */
@Entity
public class Deadline {

    @Id
    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Version
    private @Nullable Integer version;

    private int days;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    void change(@Nullable Integer seen, int newDays, String newSource) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(Deadline.class, kind);
        }
        this.days = newDays;
        this.source = newSource;
    }

    public DeadlineKind kind() {
        return kind;
    }

    public @Nullable Integer version() {
        return version;
    }

    public int days() {
        return days;
    }

    public String source() {
        return source;
    }
}
