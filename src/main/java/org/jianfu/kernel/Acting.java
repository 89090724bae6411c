package org.jianfu.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who acts 经办人, and when: what every step writes down. Made where somebody acts: a part of the portal may run without. */
@Lazy
@Component
public class Acting {

    private final CurrentUser currentUser;
    private final Clock clock;

    Acting(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The signed-in person.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Staff person() {
        return currentUser.require();
    }

    /** The signed-in person's id. */
    public AccountId me() {
        return person().id();
    }

    /** Whoever is signed in, or null when the portal itself acts. */
    public @Nullable AccountId actor() {
        return currentUser.id().orElse(null);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
