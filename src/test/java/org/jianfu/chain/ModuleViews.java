package org.jianfu.chain;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.Staff;

/**
 * The pages of one module, to be looked at by {@code EveryViewBrowserTest}: a lazy component beside the module's own tests,
 * so that a new module touches no other module's.
 */
public interface ModuleViews {

    /** Every page, with something to see on it, opened by somebody it is for. */
    List<View> in(InventedCity city);

    /**
     * A page.
     *
     * @param by who opens it, or nobody where it is read without an account
     * @param route its template without patterns, e.g. {@code staff/leads/:lead}
     * @param address where it is opened
     */
    record View(Optional<Staff> by, String route, String address) {

        public static View open(String route, String address) {
            return new View(Optional.empty(), route, address);
        }

        public static View of(Staff by, String route, String address) {
            return new View(Optional.of(by), route, address);
        }

        /** A page without parameters. */
        public static View of(Staff by, String route) {
            return of(by, route, route);
        }
    }
}
