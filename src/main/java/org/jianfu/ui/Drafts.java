package org.jianfu.ui;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * What people have begun to write and not handed in 草稿: each keeps their own, one for each place. Contributed by the module
 * that keeps them; the portal works without.
 */
public interface Drafts {

    /**
     * Where a draft belongs.
     *
     * @param key the place, the same whenever somebody comes back to it, e.g. {@code staff/leads/7#casework.ask.title}
     * @param link the page that leads there, without a leading slash
     * @param title what it is called on the page; nothing of what anybody wrote
     */
    record Place(String key, String link, String title) {}

    /**
     * What was found.
     *
     * @param texts what stood in the fields, by the fields' names
     */
    record Found(Map<String, String> texts, ZonedDateTime savedAt) {}

    /** The signed-in person's draft of this place. */
    Optional<Found> find(Place place);

    /** Keeps it, in place of what was kept before; blank texts only are no draft. */
    void keep(Place place, Map<String, String> texts);

    /** It was handed in, or is not wanted any more. */
    void forget(Place place);
}
