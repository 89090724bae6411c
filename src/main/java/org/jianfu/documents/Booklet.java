package org.jianfu.documents;

import java.util.List;

/**
 * A text in chapters to be read away from the portal 小册子: title page, contents, then each chapter on a page of its own.
 *
 * @param subtitle what it is about, under the title
 * @param imprint who issued it and when, at the foot of the title page
 * @param contents the heading above the table of contents
 */
public record Booklet(String title, String subtitle, String imprint, String contents, List<Chapter> chapters) {

    public Booklet {
        chapters = List.copyOf(chapters);
    }

    /** A chapter. */
    public record Chapter(String title, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a chapter is made of. */
    public sealed interface Block {}

    /** @param level 1 for a part of the chapter, more for parts of parts */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /**
     * One point of a list.
     *
     * @param marker what stands before it
     * @param depth 0 for a list, 1 for a list in a list
     */
    public record Point(String marker, int depth, String text) implements Block {}

    /** A table whose first row is its heading. */
    public record Table(List<List<String>> rows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Something set apart from the text: a case, a checklist. */
    public record Box(String heading, List<Block> blocks) implements Block {

        public Box {
            blocks = List.copyOf(blocks);
        }
    }
}
