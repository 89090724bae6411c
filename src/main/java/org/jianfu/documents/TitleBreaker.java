package org.jianfu.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jianfu.kernel.ChineseWords;

/** Breaks a title 标题 into lines of like length without tearing words apart 词意完整、排列对称 (GB/T 9704-2012, 7.3.1). */
final class TitleBreaker {

    private final ToDoubleFunction<String> width;

    TitleBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** As few lines as fit, as even as the words allow. */
    List<String> lines(String title, double limit) {
        if (width.applyAsDouble(title) <= limit) {
            return List.of(title);
        }
        List<Integer> breaks = breaks(title);
        int least = (int) Math.ceil(width.applyAsDouble(title) / limit);
        for (int count = least; count <= least + 2; count++) {
            List<String> lines = even(title, breaks, count, limit);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return new LineBreaker(width).lines(title, limit, limit);
    }

    private static List<Integer> breaks(String title) {
        var breaks = new ArrayList<Integer>(List.of(0));
        int end = 0;
        for (String cluster : LineBreaker.clusters(title)) {
            end += cluster.length();
            if (end == title.length() || ChineseWords.mayBreak(title, end)) {
                breaks.add(end);
            }
        }
        return breaks;
    }

    /** The division into {@code count} lines with the least sum of squared deviations, or none if one would not fit. */
    private List<String> even(String title, List<Integer> breaks, int count, double limit) {
        int last = breaks.size() - 1;
        double ideal = width.applyAsDouble(title) / count;
        var cost = new double[count + 1][last + 1];
        var from = new int[count + 1][last + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int to = line; to <= last; to++) {
                for (int start = to - 1; start >= line - 1; start--) {
                    double wide = width.applyAsDouble(title.substring(breaks.get(start), breaks.get(to)));
                    if (wide > limit) {
                        break;
                    }
                    double sum = cost[line - 1][start] + (wide - ideal) * (wide - ideal);
                    if (sum < cost[line][to]) {
                        cost[line][to] = sum;
                        from[line][to] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[count][last])) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (int line = count, to = last; line > 0; to = from[line][to], line--) {
            lines.addFirst(title.substring(breaks.get(from[line][to]), breaks.get(to)));
        }
        return lines;
    }
}
