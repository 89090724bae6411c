package org.jianfu.learning;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of headings and cases 锚点, written behind them as {@code {#name}}: links and marks hang on them through all versions. */
final class Anchors {

    static final String NAME = "[a-z][a-z0-9-]{0,59}";

    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\{#(" + NAME + ")}\\s*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,4} .*");
    private static final Pattern CASE = Pattern.compile(" {0,3}:{3,}\\s*case\\s+\\S.*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern ANY_NAME = Pattern.compile("\\{#(" + NAME + ")}");

    private Anchors() {}

    /** A heading's words and its name, or nothing where it has no name. */
    static Optional<MatchResult> split(String heading) {
        var matcher = NAMED.matcher(heading);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The same text with a name for each heading and each case that had none; names once given stay. */
    static String complete(String markdown) {
        Set<String> taken = ANY_NAME.matcher(markdown)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        var whole = new StringBuilder();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            code ^= FENCE.matcher(line).matches();
            whole.append(line);
            if (!code && HEADING.matcher(line).matches() && split(line).isEmpty()) {
                whole.append(" {#").append(free("part-", taken)).append('}');
            } else if (!code && CASE.matcher(line).matches() && split(line).isEmpty()) {
                whole.append(" {#").append(free("case-", taken)).append('}');
            }
            whole.append('\n');
        }
        return whole.toString().strip();
    }

    private static String free(String stem, Set<String> taken) {
        String name = Stream.iterate(1, number -> number + 1)
                .map(number -> stem + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
        taken.add(name);
        return name;
    }
}
