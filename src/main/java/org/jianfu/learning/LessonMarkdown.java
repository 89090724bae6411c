package org.jianfu.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A lesson's Markdown, read: its tree, the names of its headings and the clauses its lists cite. */
final class LessonMarkdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new FencedBlockParser.Factory())
            .build();
    private static final Pattern CITED = Pattern.compile("\\[(" + Anchors.NAME + ")]\\s*(.*)", Pattern.DOTALL);

    /** The page's own heading is the first one; a lesson's begin below it. */
    private static final int HIGHEST = 2;

    private final Node document;
    private final Map<Node, String> anchors = new HashMap<>();
    private final Map<Node, String> clauses = new HashMap<>();
    private final List<RenderedLesson.Part> parts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> cited = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    private LessonMarkdown(Node document) {
        this.document = document;
    }

    static LessonMarkdown read(String markdown) {
        var read = new LessonMarkdown(PARSER.parse(markdown));
        read.document.accept(read.new Reader());
        return read;
    }

    Node document() {
        return document;
    }

    /** The name of a heading, or null. */
    @Nullable
    String anchorOf(Node heading) {
        return anchors.get(heading);
    }

    /** The rule a list item cites, or null. */
    @Nullable
    String clauseOf(Node item) {
        return clauses.get(item);
    }

    /** Everything its lists of clauses cite, in their order. */
    List<String> cited() {
        return List.copyOf(cited);
    }

    /** The worked cases it tells. */
    List<Case> cases() {
        return List.copyOf(cases);
    }

    /**
     * A worked case 案例.
     *
     * @param anchor where it stands in the lesson, or null
     */
    record Case(String title, @Nullable String anchor) {}

    /** The headings of the first order, for a table of contents. */
    List<RenderedLesson.Part> parts() {
        return List.copyOf(parts);
    }

    /** What its writer should mend. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** The words of a piece of text, without its marks. */
    static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString().strip();
    }

    private final class Reader extends AbstractVisitor {

        private final Set<String> taken = new HashSet<>();

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(HIGHEST, heading.getLevel()));
            if (heading.getLastChild() instanceof Text last) {
                Anchors.split(last.getLiteral()).ifPresent(split -> {
                    last.setLiteral(split.group(1));
                    name(heading, split.group(2));
                });
            }
            String anchor = anchors.get(heading);
            if (anchor != null && heading.getLevel() == HIGHEST && heading.getParent() == document) {
                parts.add(new RenderedLesson.Part(anchor, words(heading)));
            }
            visitChildren(heading);
        }

        private void name(Heading heading, String anchor) {
            if (taken.add(anchor)) {
                anchors.put(heading, anchor);
            } else {
                remarks.add(new Remark("learning.remark.anchorTwice", anchor));
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FencedBlock box) {
                if (box.kind() == BlockKind.CASE) {
                    cases.add(told(box.caption()));
                }
                if (box.kind() == BlockKind.CHECKLIST && points(box) > BlockKind.MOST_POINTS) {
                    remarks.add(new Remark("learning.remark.checklist", BlockKind.MOST_POINTS, points(box)));
                }
            }
            visitChildren(block);
        }

        @Override
        public void visit(ListItem item) {
            if (isIn(BlockKind.CLAUSES, item) && firstText(item) instanceof Text text) {
                var found = CITED.matcher(text.getLiteral());
                if (found.matches()) {
                    clauses.put(item, found.group(1));
                    cited.add(found.group(1));
                    text.setLiteral(found.group(2));
                }
            }
            visitChildren(item);
        }

        private static Case told(String caption) {
            return Anchors.split(caption)
                    .map(named -> new Case(named.group(1), named.group(2)))
                    .orElseGet(() -> new Case(caption, null));
        }

        private static int points(Node box) {
            int points = 0;
            for (Node child = box.getFirstChild(); child != null; child = child.getNext()) {
                points += child instanceof ListItem ? 1 : points(child);
            }
            return points;
        }

        private static boolean isIn(BlockKind kind, Node node) {
            for (Node above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof FencedBlock box) {
                    return box.kind() == kind;
                }
            }
            return false;
        }

        private static @Nullable Node firstText(Node item) {
            Node first = item.getFirstChild();
            return first == null ? null : first.getFirstChild();
        }
    }
}
