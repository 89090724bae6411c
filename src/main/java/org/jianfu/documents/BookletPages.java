package org.jianfu.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jianfu.documents.Booklet.Block;
import org.jianfu.documents.Booklet.Box;
import org.jianfu.documents.Booklet.Chapter;
import org.jianfu.documents.Booklet.Heading;
import org.jianfu.documents.Booklet.Paragraph;
import org.jianfu.documents.Booklet.Point;
import org.jianfu.documents.Booklet.Table;
import org.jianfu.documents.DocumentFonts.Typefaces;

/** Divides the text of a booklet among its pages, and remembers on which page its headings came to stand. */
final class BookletPages {

    static final float LEFT = Sheet.mm(26);
    static final float RIGHT = Sheet.WIDTH - Sheet.mm(26);
    static final float TOP = Sheet.HEIGHT - Sheet.mm(26);
    static final float BOTTOM = Sheet.mm(26);
    static final float TEXT = 11.5f;
    static final float LEADING = 20;

    private static final float CHAPTER = 20;
    private static final float PART = 14.5f;
    private static final float SUBPART = 12.5f;
    private static final float INDENT = Sheet.mm(7);
    private static final float BOX = Sheet.mm(4);
    private static final float CELL = Sheet.mm(2);

    /** A heading is never the last thing on a page: two lines follow it. */
    private static final float WITH_HEADING = 2 * LEADING;

    /**
     * A heading as the contents list it.
     *
     * @param page counted from 1
     */
    record Entry(int level, String text, int page) {}

    private final Typefaces typefaces;
    private final List<List<Consumer<Pen>>> pages = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private float y = TOP;
    private float left = LEFT;
    private int boxes;

    BookletPages(List<Chapter> chapters, Typefaces typefaces) {
        this.typefaces = typefaces;
        chapters.forEach(this::add);
    }

    List<List<Consumer<Pen>>> pages() {
        return pages;
    }

    List<Entry> entries() {
        return entries;
    }

    private void add(Chapter chapter) {
        newPage();
        entries.add(new Entry(0, chapter.title(), pages.size()));
        lines(typefaces.title(), chapter.title(), CHAPTER, CHAPTER * 1.5f, 0);
        y -= LEADING / 2;
        chapter.blocks().forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> {
                lines(typefaces.body(), paragraph.text(), TEXT, LEADING, 0);
                y -= LEADING / 3;
            }
            case Point point -> point(point);
            case Table table -> table(table.rows());
            case Box box -> box(box);
        }
    }

    private void heading(Heading heading) {
        float size = heading.level() == 1 ? PART : SUBPART;
        y -= LEADING / 2;
        need(size * 1.6f + WITH_HEADING);
        if (heading.level() == 1 && boxes == 0) {
            entries.add(new Entry(1, heading.text(), pages.size()));
        }
        lines(typefaces.title(), heading.text(), size, size * 1.6f, 0);
        y -= 3;
    }

    private void point(Point point) {
        float before = left;
        left += point.depth() * INDENT;
        need(LEADING);
        draw(typefaces.body(), point.marker(), left, y - TEXT, TEXT, 0);
        left += INDENT;
        lines(typefaces.body(), point.text(), TEXT, LEADING, 0);
        y -= 2;
        left = before;
    }

    /** A line down its left side says how far a box reaches, from page to page. */
    private void box(Box box) {
        y -= LEADING / 3;
        need(LEADING + WITH_HEADING);
        left += BOX;
        boxes++;
        lines(typefaces.title(), box.heading(), SUBPART, SUBPART * 1.7f, 0);
        box.blocks().forEach(this::add);
        boxes--;
        left -= BOX;
        y -= LEADING / 3;
    }

    private void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        float width = (RIGHT - left) / columns;
        for (List<String> row : rows) {
            Typeface typeface = row == rows.getFirst() ? typefaces.title() : typefaces.body();
            List<List<String>> cells = row.stream()
                    .map(cell -> breaker(typeface, TEXT - 1).lines(cell, width - 2 * CELL, width - 2 * CELL))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            need(height * LEADING);
            for (int column = 0; column < cells.size(); column++) {
                float x = left + column * width + CELL;
                for (int line = 0; line < cells.get(column).size(); line++) {
                    draw(typeface, cells.get(column).get(line), x, y - line * LEADING - TEXT, TEXT - 1, 0);
                }
            }
            y -= height * LEADING;
            rule(y + 3);
        }
        y -= LEADING / 2;
    }

    private void rule(float at) {
        float from = left;
        page().add(pen -> pen.rule(from, RIGHT, at, 0.4f));
    }

    private void lines(Typeface typeface, String text, float size, float leading, float indent) {
        float width = RIGHT - left;
        List<String> lines = breaker(typeface, size).lines(text, width - indent, width);
        for (int i = 0; i < lines.size(); i++) {
            need(leading);
            String line = lines.get(i).stripTrailing();
            draw(
                    typeface,
                    line,
                    left,
                    y - size,
                    size,
                    i == lines.size() - 1 ? 0 : tracking(typeface, line, size, width));
            y -= leading;
        }
    }

    /** Full lines reach the right edge, as far as a little space between the characters takes them. */
    private static float tracking(Typeface typeface, String line, float size, float width) {
        int gaps = Typeface.length(line) - 1;
        float missing = width - typeface.width(line, size, 0);
        return gaps < 1 || missing > 2 * size ? 0 : missing / gaps;
    }

    private void draw(Typeface typeface, String text, float x, float baseline, float size, float tracking) {
        page().add(pen -> pen.text(typeface.runs(text), x, baseline, size, tracking, 100));
        if (boxes > 0) {
            float at = LEFT + BOX / 4;
            page().add(pen -> pen.bar(at, baseline - size * 0.6f, baseline + size * 1.25f, 1.2f));
        }
    }

    private static LineBreaker breaker(Typeface typeface, float size) {
        return new LineBreaker(text -> typeface.width(text, size, 0));
    }

    private List<Consumer<Pen>> page() {
        return pages.getLast();
    }

    private void need(float height) {
        if (y - height < BOTTOM) {
            newPage();
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = TOP;
    }
}
