package org.jianfu.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** How many days there are for something 时限, and who says so. */
@Entity
public class Deadline {

    @Id
    private String kind;

    @Version
    private @Nullable Integer version;

    private int position;
    private boolean workingDays;
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
        return new DeadlineKind(kind);
    }

    /** Where it stands in the order in which a case meets them. */
    int position() {
        return position;
    }

    /** Whether the days are working days 工作日; otherwise every day counts. */
    public boolean inWorkingDays() {
        return workingDays;
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
