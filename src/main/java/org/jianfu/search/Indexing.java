package org.jianfu.search;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The index as editors look after it. */
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class Indexing {

    private final IndexKeeper keeper;

    Indexing(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    /** How it is now. */
    public IndexState state() {
        return keeper.state();
    }

    /** Makes it anew in the background; until then nobody can search. */
    public void rebuild() {
        keeper.rebuildSoon();
    }
}
