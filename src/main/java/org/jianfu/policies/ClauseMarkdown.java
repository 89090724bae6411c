package org.jianfu.policies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Clauses as an editor writes them: {@code ## 第三条 What it is about {#c3}} and below it what it says. An anchor once given
 * stays; whoever leaves it out gets one.
 */
final class ClauseMarkdown {

    private static final String ANCHOR = "[a-z][a-z0-9-]{0,59}";
    private static final Pattern HEADING = Pattern.compile("#{1,3}\\s+(.*?)(?:\\s*\\{#(" + ANCHOR + ")})?\\s*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(第[〇零一二三四五六七八九十百\\d]+[条款章节编]|第[一二三四五六七八九十]+部分|条号待核|\\d+(?:\\.\\d+)*)" + "((?:（[^）]*）)?)(?:\\s+(.*))?");

    private ClauseMarkdown() {}

    /** The text an editor starts from. */
    static String write(List<ClauseText> clauses) {
        return clauses.stream().map(ClauseMarkdown::write).collect(Collectors.joining("\n\n"));
    }

    private static String write(ClauseText clause) {
        String number = clause.number() == null ? "" : clause.number() + " ";
        return "## " + number + clause.heading() + " {#" + clause.anchor() + "}\n\n" + clause.body();
    }

    /**
     * The clauses of a text, in their order.
     *
     * @throws Refused when something cannot be read, with the line it is about
     */
    static List<ClauseText> read(String text) {
        List<Draft> drafts = new ArrayList<>();
        for (String line : text.strip().lines().toList()) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                drafts.add(new Draft(heading.group(1).strip(), heading.group(2)));
            } else if (!drafts.isEmpty()) {
                drafts.getLast().body.append(line.stripTrailing()).append('\n');
            } else if (!line.isBlank()) {
                throw new Refused("policies.refused.beforeFirst", shortened(line));
            }
        }
        Set<String> taken = new HashSet<>();
        drafts.stream().filter(draft -> draft.anchor != null).forEach(draft -> {
            if (!taken.add(draft.anchor)) {
                throw new Refused("policies.refused.anchorTwice", draft.anchor);
            }
        });
        return drafts.stream().map(draft -> draft.clause(taken)).toList();
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= 20
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
    }

    private static final class Draft {

        private final String title;
        private final @Nullable String anchor;
        private final StringBuilder body = new StringBuilder();

        Draft(String title, @Nullable String anchor) {
            this.title = title;
            this.anchor = anchor;
        }

        ClauseText clause(Set<String> taken) {
            var numbered = NUMBERED.matcher(title);
            boolean counted = numbered.matches();
            String number = counted ? numbered.group(1) + numbered.group(2) : null;
            String heading = !counted ? title : numbered.group(3) == null ? "" : numbered.group(3);
            String text = body.toString().strip();
            if (text.isEmpty()) {
                throw new Refused("policies.refused.emptyClause", shortened(title));
            }
            if (heading.codePointCount(0, heading.length()) > ClauseText.HEADING
                    || text.codePointCount(0, text.length()) > ClauseText.BODY) {
                throw new Refused(
                        "policies.refused.clauseTooLong", shortened(title), ClauseText.HEADING, ClauseText.BODY);
            }
            return new ClauseText(anchor != null ? anchor : free(taken), number, heading, text);
        }

        private static String free(Set<String> taken) {
            String name = Stream.iterate(1, number -> number + 1)
                    .map(number -> "clause-" + number)
                    .filter(candidate -> !taken.contains(candidate))
                    .findFirst()
                    .orElseThrow();
            taken.add(name);
            return name;
        }
    }
}
