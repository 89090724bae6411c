package org.jianfu.search;

/** Nobody can search at the moment: the index is being made, or cannot be read. */
public class SearchUnavailable extends RuntimeException {

    private final transient IndexState state;

    SearchUnavailable(IndexState state) {
        super("search unavailable: " + state.phase());
        this.state = state;
    }

    /** Why. */
    public IndexState state() {
        return state;
    }
}
