package org.jianfu.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jianfu.documents.Booklet;

/** A lesson's Markdown as a booklet prints it: words, lists, tables and boxes; no HTML. */
final class BookletBlocks {

    private static final String DOT = "·";
    private static final String SQUARE = "□";

    private final Function<BlockKind, String> names;

    BookletBlocks(Function<BlockKind, String> names) {
        this.names = names;
    }

    List<Booklet.Block> of(LessonMarkdown read) {
        return children(read.document(), DOT, 0);
    }

    private List<Booklet.Block> children(Node parent, String marker, int depth) {
        List<Booklet.Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading ->
                    blocks.add(new Booklet.Heading(heading.getLevel() - 1, LessonMarkdown.words(heading)));
                case Paragraph paragraph -> blocks.add(new Booklet.Paragraph(LessonMarkdown.words(paragraph)));
                case FencedCodeBlock code ->
                    code.getLiteral().lines().map(Booklet.Paragraph::new).forEach(blocks::add);
                case ListBlock list -> blocks.addAll(points(list, marker, depth));
                case TableBlock table -> blocks.add(new Booklet.Table(rows(table)));
                case FencedBlock box -> blocks.add(box(box));
                default -> blocks.addAll(children(node, marker, depth));
            }
        }
        return blocks;
    }

    private Booklet.Box box(FencedBlock box) {
        String caption = Anchors.split(box.caption()).map(name -> name.group(1)).orElse(box.caption());
        String heading = caption.isEmpty() ? names.apply(box.kind()) : names.apply(box.kind()) + "：" + caption;
        return new Booklet.Box(heading, children(box, box.kind() == BlockKind.CHECKLIST ? SQUARE : DOT, 0));
    }

    private List<Booklet.Block> points(ListBlock list, String marker, int depth) {
        List<Booklet.Block> points = new ArrayList<>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String before = list instanceof OrderedList ? number++ + "." : marker;
            for (Booklet.Block block : children(item, marker, depth + 1)) {
                points.add(
                        block instanceof Booklet.Paragraph words
                                ? new Booklet.Point(before, depth, words.text())
                                : block);
                before = "";
            }
        }
        return points;
    }

    private static List<List<String>> rows(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(LessonMarkdown.words(cell));
        }
        return cells;
    }
}
