package org.jianfu.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The head of a Markdown file: {@code key: value} lines between two lines of three hyphens.
 *
 * @param fields what the head says
 * @param body what stands below it
 */
record FrontMatter(Map<String, String> fields, String body) {

    private static final String FENCE = "---";

    /** @throws Refused when the file has no head, or its head no end */
    static FrontMatter of(String source) {
        List<String> lines = source.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            throw new Refused("learning.refused.noHead");
        }
        int end = lines.subList(1, lines.size()).stream()
                        .map(String::strip)
                        .toList()
                        .indexOf(FENCE)
                + 1;
        if (end == 0) {
            throw new Refused("learning.refused.noHead");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        lines.subList(1, end).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip(),
                        unquoted(line.substring(colon + 1).strip()));
            }
        });
        return new FrontMatter(
                fields, String.join("\n", lines.subList(end + 1, lines.size())).strip());
    }

    /** @throws Refused when the head does not say it */
    String required(String key) {
        String value = optional(key);
        if (value == null) {
            throw new Refused("learning.refused.headLacks", key);
        }
        return value;
    }

    @Nullable
    String optional(String key) {
        String value = fields.get(key);
        return value == null || value.isBlank() ? null : value;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
