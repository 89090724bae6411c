package org.jianfu.platform;

/** A reason not to start that whoever starts the portal can understand and mend; shown without a stack trace. */
public class StartRefused extends RuntimeException {

    private final String wayOut;

    /**
     * @param reason what is wrong, Chinese first, then English
     * @param wayOut what to do about it, in the same order
     */
    public StartRefused(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
