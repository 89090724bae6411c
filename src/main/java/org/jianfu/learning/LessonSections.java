package org.jianfu.learning;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A lesson cut at its headings and cases, each part to be found where it stands. */
final class LessonSections {

    private final LessonMarkdown read;
    private final Part lesson = new Part("", "", false, new ArrayList<>());
    private final List<Part> parts = new ArrayList<>();

    private LessonSections(LessonMarkdown read) {
        this.read = read;
    }

    /**
     * A part of a lesson.
     *
     * @param anchor where it stands
     * @param worked whether it is a worked case 案例
     * @param text its words without any marks
     */
    record Section(String anchor, String title, boolean worked, String text) {}

    /**
     * A lesson in its parts.
     *
     * @param text what stands in none of them: before the first heading, in checklists and lists of clauses
     */
    record Of(String text, List<Section> sections) {

        Of {
            sections = List.copyOf(sections);
        }
    }

    static Of read(String markdown) {
        var cut = new LessonSections(LessonMarkdown.read(markdown));
        cut.cut();
        return new Of(cut.lesson.text(), cut.parts.stream().map(Part::section).toList());
    }

    /** A part while it is being read, block by block. */
    private record Part(String anchor, String title, boolean worked, List<String> blocks) {

        void add(String words) {
            blocks.add(words);
        }

        String text() {
            return String.join("\n", blocks).strip();
        }

        Section section() {
            return new Section(anchor, title, worked, text());
        }
    }

    private void cut() {
        Part open = lesson;
        for (Node block = read.document().getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading && read.anchorOf(heading) != null) {
                open = begin(String.valueOf(read.anchorOf(heading)), LessonMarkdown.words(heading), false);
            } else if (block instanceof FencedBlock box && box.kind() == BlockKind.CASE) {
                caseOf(box).add(words(box));
            } else if (block instanceof FencedBlock box && box.kind() != BlockKind.SAY) {
                lesson.add(words(box));
            } else {
                open.add(words(block));
            }
        }
    }

    private Part begin(String anchor, String title, boolean worked) {
        var part = new Part(anchor, title, worked, new ArrayList<>());
        parts.add(part);
        return part;
    }

    /** A case without an anchor belongs to the lesson. */
    private Part caseOf(FencedBlock box) {
        var named = Anchors.split(box.caption());
        if (named.isPresent()) {
            return begin(named.get().group(2), named.get().group(1), true);
        }
        lesson.add(box.caption());
        return lesson;
    }

    /** A block's words, line by line. */
    private static String words(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                words.append('\n');
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                words.append('\n');
            }

            @Override
            public void visit(ListItem item) {
                visitChildren(item);
                words.append('\n');
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
                words.append(node instanceof TableCell ? "　" : "");
            }

            @Override
            public void visit(CustomBlock box) {
                if (box instanceof FencedBlock fenced && fenced.kind() != BlockKind.CASE) {
                    words.append(Anchors.split(fenced.caption())
                                    .map(named -> named.group(1))
                                    .orElse(fenced.caption()))
                            .append('\n');
                }
                visitChildren(box);
            }
        });
        return words.toString().replaceAll("\\n{2,}", "\n").strip();
    }
}
