package org.jianfu.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes few passwords at a time: each takes a processor and 16 MB for a good part of a second, and two hundred sign-ins at
 * once must leave the public pages what they need. Some wait for their turn; who comes when too many do is told so at once.
 */
class BoundedHashing implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final Semaphore places;

    /**
     * @param atOnce how many are hashed at a time
     * @param waiting how many more may wait for their turn
     */
    BoundedHashing(PasswordEncoder encoder, int atOnce, int waiting) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting);
    }

    /** @throws AuthenticationServiceException when too many are waiting */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    /** @throws AuthenticationServiceException when too many are waiting */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(password, hash)));
    }

    private <T> @Nullable T inTurn(Supplier<@Nullable T> work) {
        if (!places.tryAcquire()) {
            throw new AuthenticationServiceException("too many sign-ins at once");
        }
        try {
            turns.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
