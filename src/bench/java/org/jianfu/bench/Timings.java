package org.jianfu.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long each of many went, and all of them together.
 *
 * @param each in nanoseconds, sorted
 * @param together in nanoseconds, from the first begun to the last done
 * @param errors how many failed
 */
record Timings(long[] each, long together, List<String> errors) {

    Timings {
        Arrays.sort(each);
    }

    double perSecond() {
        return each.length * 1e9 / together;
    }

    /** The slowest of the fastest 95 in a hundred, in milliseconds. */
    double p95() {
        return each[Math.clamp((int) Math.ceil(each.length * 0.95) - 1, 0, each.length - 1)] / 1e6;
    }
}
