package org.jianfu.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a policy, clause beside clause 版本对照.
 *
 * @param rows in the order of the later version; what was taken out stands where it stood
 */
public record PolicyComparison(PolicyHead before, PolicyHead after, List<Row> rows) {

    public PolicyComparison {
        rows = List.copyOf(rows);
    }

    /** What became of a clause. */
    public enum Change {
        /** 没有变化 */
        SAME,
        /** 有修改 */
        CHANGED,
        /** 新增 */
        ADDED,
        /** 删去 */
        REMOVED
    }

    /**
     * Some words.
     *
     * @param changed whether the other version does not have them
     */
    public record Piece(String words, boolean changed) {}

    /**
     * A clause in one version.
     *
     * @param title its number and what it is about
     * @param body what it says
     */
    public record Side(String anchor, List<Piece> title, List<Piece> body) {

        public Side {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }
    }

    /**
     * A clause in both versions.
     *
     * @param moved whether it stands elsewhere among its neighbours
     * @param before null where the earlier version did not have it
     * @param after null where the later version no longer has it
     */
    public record Row(
            Change change,
            boolean moved,
            @Nullable Side before,
            @Nullable Side after) {}

    /** How many clauses changed in which way. */
    public long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    static PolicyComparison of(PolicyHead before, List<ClauseText> earlier, PolicyHead after, List<ClauseText> later) {
        return new PolicyComparison(before, after, rows(earlier, later));
    }

    /** Any two texts in parts, part beside part, in the order of the later one; what was taken out stands where it stood. */
    public static List<Row> rows(List<ClauseText> earlier, List<ClauseText> later) {
        return new Pairs(earlier, later).rows();
    }

    /** Which clause of one version is which of the other: by anchor, then by number where they have words in common. */
    private static final class Pairs {

        /** Which part of the words two clauses have in common at least. */
        private static final double COMMON = 0.5;

        private final List<ClauseText> earlier;
        private final List<ClauseText> later;
        private final Map<ClauseText, ClauseText> predecessors = new LinkedHashMap<>();

        Pairs(List<ClauseText> earlier, List<ClauseText> later) {
            this.earlier = earlier;
            this.later = later;
            pairBy(ClauseText::anchor, (before, after) -> true);
            pairBy(ClauseText::number, Pairs::related);
        }

        /** The same number stands for something else where a clause was put in another's place. */
        private static boolean related(ClauseText before, ClauseText after) {
            return before.heading().equals(after.heading()) || WordDiff.common(before.body(), after.body()) >= COMMON;
        }

        private void pairBy(
                Function<ClauseText, @Nullable String> name, BiPredicate<ClauseText, ClauseText> isTheSame) {
            Set<ClauseText> free = new LinkedHashSet<>(earlier);
            free.removeAll(predecessors.values());
            Map<String, ClauseText> byName = new HashMap<>();
            free.forEach(clause -> {
                String known = name.apply(clause);
                if (known != null) {
                    byName.putIfAbsent(known, clause);
                }
            });
            for (ClauseText clause : later) {
                String known = name.apply(clause);
                if (known != null && !predecessors.containsKey(clause)) {
                    ClauseText predecessor = byName.get(known);
                    if (predecessor != null && isTheSame.test(predecessor, clause)) {
                        byName.remove(known);
                        predecessors.put(clause, predecessor);
                    }
                }
            }
        }

        List<Row> rows() {
            Set<ClauseText> stayed = stayed();
            List<Row> rows = new ArrayList<>();
            int next = 0;
            for (ClauseText clause : later) {
                ClauseText predecessor = predecessors.get(clause);
                if (predecessor == null) {
                    rows.add(new Row(Change.ADDED, false, null, whole(clause)));
                    continue;
                }
                int place = earlier.indexOf(predecessor);
                for (; next < place; next++) {
                    addRemoved(rows, earlier.get(next));
                }
                next = Math.max(next, place + 1);
                rows.add(pair(predecessor, clause, !stayed.contains(clause)));
            }
            for (; next < earlier.size(); next++) {
                addRemoved(rows, earlier.get(next));
            }
            return rows;
        }

        private void addRemoved(List<Row> rows, ClauseText clause) {
            if (!predecessors.containsValue(clause)) {
                rows.add(new Row(Change.REMOVED, false, whole(clause), null));
            }
        }

        /** The longest run of clauses that follow each other in both versions; whatever is not in it has moved. */
        private Set<ClauseText> stayed() {
            List<ClauseText> paired =
                    later.stream().filter(predecessors::containsKey).toList();
            int[] length = new int[paired.size()];
            int[] previous = new int[paired.size()];
            int last = -1;
            for (int here = 0; here < paired.size(); here++) {
                length[here] = 1;
                previous[here] = -1;
                for (int there = 0; there < here; there++) {
                    if (place(paired.get(there)) < place(paired.get(here)) && length[there] + 1 > length[here]) {
                        length[here] = length[there] + 1;
                        previous[here] = there;
                    }
                }
                if (last < 0 || length[here] > length[last]) {
                    last = here;
                }
            }
            Set<ClauseText> stayed = new LinkedHashSet<>();
            for (int at = last; at >= 0; at = previous[at]) {
                stayed.add(paired.get(at));
            }
            return stayed;
        }

        private int place(ClauseText clause) {
            return earlier.indexOf(predecessors.get(clause));
        }

        private static Row pair(ClauseText before, ClauseText after, boolean moved) {
            WordDiff.Sides title = WordDiff.between(title(before), title(after));
            WordDiff.Sides body = WordDiff.between(before.body(), after.body());
            boolean same = title(before).equals(title(after)) && before.body().equals(after.body());
            return new Row(
                    same ? Change.SAME : Change.CHANGED,
                    moved,
                    new Side(before.anchor(), title.before(), body.before()),
                    new Side(after.anchor(), title.after(), body.after()));
        }

        /** A clause without counterpart: the whole of it is news, and needs no marks in it. */
        private static Side whole(ClauseText clause) {
            return new Side(
                    clause.anchor(),
                    List.of(new Piece(title(clause), false)),
                    List.of(new Piece(clause.body(), false)));
        }

        private static String title(ClauseText clause) {
            return (clause.number() == null ? "" : clause.number() + " ") + clause.heading();
        }
    }
}
