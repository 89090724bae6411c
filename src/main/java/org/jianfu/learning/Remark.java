package org.jianfu.learning;

import java.util.List;

/**
 * Something in a text that its writer should look at before others read it 提醒.
 *
 * @param key text key of what it is
 * @param args what stands in that text
 */
public record Remark(String key, List<Object> args) {

    public Remark {
        args = List.copyOf(args);
    }

    Remark(String key, Object... args) {
        this(key, List.of(args));
    }
}
