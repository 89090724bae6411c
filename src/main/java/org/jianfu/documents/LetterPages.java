package org.jianfu.documents;

import java.util.ArrayList;
import java.util.List;
import org.jianfu.documents.LetterRow.Part;

/**
 * Divides the lines of a letter among its pages.
 *
 * @param linesPerPage 22 by the standard, a few more or less where the signature would otherwise stand alone
 */
record LetterPages(int linesPerPage, List<List<LetterRow>> pages) {

    /** The standard allows other line distances, but never a page with the signature alone (7.3.5.5). */
    private static final List<Integer> LINE_COUNTS = List.of(Sheet.LINES, 23, 21, 24, 20);

    /** @param headHeight what the head takes of the first page */
    static LetterPages of(List<LetterRow> rows, float headHeight) {
        return LINE_COUNTS.stream()
                .map(count -> new LetterPages(count, divide(rows, headHeight, count, rows.size())))
                .filter(pages -> !pages.endsWithSignatureAlone())
                .findFirst()
                .orElseGet(() -> carryingTwoLines(rows, headHeight));
    }

    float linePitch() {
        return Sheet.TEXT_HEIGHT / linesPerPage;
    }

    /** The first line of the first page that the head leaves free. */
    static int firstFreeLine(float headHeight, int linesPerPage) {
        return (int) Math.ceil(headHeight * linesPerPage / Sheet.TEXT_HEIGHT - 0.01);
    }

    private boolean endsWithSignatureAlone() {
        return pages.size() > 1
                && pages.getLast().stream()
                        .noneMatch(row -> row.part() == Part.TEXT && !row.text().isEmpty());
    }

    private static LetterPages carryingTwoLines(List<LetterRow> rows, float headHeight) {
        long text = rows.stream().filter(row -> row.part() == Part.TEXT).count();
        return new LetterPages(Sheet.LINES, divide(rows, headHeight, Sheet.LINES, (int) Math.max(0, text - 2)));
    }

    /** Rows from {@code together} on, and the signature in any case, stay on one page. */
    private static List<List<LetterRow>> divide(
            List<LetterRow> rows, float headHeight, int linesPerPage, int together) {
        var pages = new ArrayList<List<LetterRow>>();
        List<LetterRow> page = new ArrayList<>();
        int free = linesPerPage - firstFreeLine(headHeight, linesPerPage);
        for (int i = 0; i < rows.size(); i++) {
            LetterRow row = rows.get(i);
            boolean begins = i == together
                    || row.part() == Part.SIGNATURE
                            && i > 0
                            && rows.get(i - 1).part() != Part.SIGNATURE
                            && i < together;
            int needed = begins ? Math.min(rows.size() - i, linesPerPage) : 1;
            if (needed > free) {
                pages.add(page);
                page = new ArrayList<>();
                free = linesPerPage;
            }
            if (page.isEmpty() && !pages.isEmpty() && row.text().isEmpty()) {
                continue;
            }
            page.add(row);
            free--;
        }
        pages.add(page);
        return List.copyOf(pages);
    }
}
