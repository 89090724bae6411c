package org.jianfu.kernel;

import java.util.List;

/**
 * An act the portal refuses for a reason the person can understand and mend. The kit shows the text where the act was
 * tried and keeps the input. Never carries anything a reporter wrote.
 */
public class Refused extends RuntimeException {

    private final String key;
    private final List<Object> args;

    /**
     * @param key text key of the reason
     * @param args what stands in that text
     */
    public Refused(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.toArray();
    }
}
