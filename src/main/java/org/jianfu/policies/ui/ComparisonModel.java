package org.jianfu.policies.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.policies.PolicyComparison;
import org.jianfu.policies.PolicyComparison.Piece;
import org.jianfu.policies.PolicyComparison.Row;
import org.jianfu.policies.PolicyComparison.Side;
import org.jspecify.annotations.Nullable;

/** What the plain page with two versions side by side shows. */
final class ComparisonModel {

    private final VersionNames names;

    ComparisonModel(VersionNames names) {
        this.names = names;
    }

    Map<String, Object> of(PolicyComparison comparison) {
        Map<String, Object> model = new HashMap<>();
        model.put("beforeName", names.of(comparison.before()));
        model.put("afterName", names.of(comparison.after()));
        model.put("summary", names.summary(comparison));
        model.put("rows", comparison.rows().stream().map(this::row).toList());
        return model;
    }

    private Map<String, ?> row(Row row) {
        return Map.of(
                "style", style(row).substring("jp-".length()),
                "label", label(row),
                "change", names.of(row),
                "before", side(row.before()),
                "after", side(row.after()));
    }

    private static Object side(@Nullable Side side) {
        return side == null ? false : Map.of("titlePieces", pieces(side.title()), "bodyPieces", pieces(side.body()));
    }

    private static List<Map<String, ?>> pieces(List<Piece> pieces) {
        return pieces.stream()
                .<Map<String, ?>>map(piece -> Map.of("words", piece.words(), "changed", piece.changed()))
                .toList();
    }

    /** How a row looks. */
    static String style(Row row) {
        return "jp-" + row.change().name().toLowerCase(Locale.ROOT);
    }

    /** What a row is about. */
    static String label(Row row) {
        Side side = row.after() == null ? row.before() : row.after();
        return side == null ? "" : side.title().stream().map(Piece::words).collect(Collectors.joining());
    }
}
