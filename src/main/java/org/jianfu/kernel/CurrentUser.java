package org.jianfu.kernel;

import java.util.Optional;

/** Whoever is signed in on this thread. */
public interface CurrentUser {

    /** The signed-in person, or empty on the public side and in background work. */
    Optional<Staff> find();

    /**
     * Who signed in, whatever has become of the account since: enough to reach what is one's own, never to decide what one
     * may do.
     */
    default Optional<AccountId> id() {
        return find().map(Staff::id);
    }

    /**
     * The signed-in person.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    default Staff require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
