package org.jianfu.training;

import java.util.List;

/**
 * What somebody answers. It is judged and forgotten: no table has a place for it.
 *
 * @param chosen which choices, by their place in the question; of things to be ordered all of them, in the order given
 * @param written a short text
 */
public record Answer(List<Integer> chosen, String written) {

    public Answer {
        chosen = List.copyOf(chosen);
    }

    /** Choices, or an order. */
    public static Answer of(List<Integer> chosen) {
        return new Answer(chosen, "");
    }

    /** A short text. */
    public static Answer of(String written) {
        return new Answer(List.of(), written);
    }

    boolean isEmpty() {
        return chosen.isEmpty() && written.isBlank();
    }
}
