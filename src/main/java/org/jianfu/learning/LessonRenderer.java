package org.jianfu.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.CitedClause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes safe HTML of a lesson's Markdown. */
@Component
public class LessonRenderer {

    private final Texts texts;
    private final CitedRules rules;

    LessonRenderer(Texts texts, CitedRules rules) {
        this.texts = texts;
        this.rules = rules;
    }

    /**
     * @param locale the language of the boxes' names; the text itself is shown as it is
     * @param policies where policies are read from there, without a slash at the end
     */
    public RenderedLesson render(String markdown, Locale locale, String policies) {
        LessonMarkdown read = LessonMarkdown.read(markdown);
        SafeHtml safe = SafeHtml.of(html(read, locale, policies));
        var remarks = new ArrayList<>(read.remarks());
        safe.removed().forEach(what -> remarks.add(new Remark("learning.remark.removed", what)));
        return new RenderedLesson(safe.html(), read.parts(), remarks);
    }

    private String html(LessonMarkdown read, Locale locale, String policies) {
        Function<String, CitedRules.Cited> cited = rules.today();
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> names(read))
                .nodeRendererFactory(context -> new Boxes(context, locale))
                .nodeRendererFactory(
                        context -> new Clauses(context, read, item -> standing(cited, item, locale, policies)))
                .build()
                .render(read.document());
    }

    private static AttributeProvider names(LessonMarkdown read) {
        Set<String> cited = new HashSet<>();
        return (node, tag, attributes) -> {
            String anchor = node instanceof Heading ? read.anchorOf(node) : null;
            if (anchor != null) {
                attributes.put("id", anchor);
            }
            String clause = node instanceof ListItem ? read.clauseOf(node) : null;
            if (clause != null && cited.add(clause)) {
                attributes.put("id", "clause-" + clause);
            }
        };
    }

    private static void children(HtmlNodeRendererContext context, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** A box: what kind it is, what it is about, and what stands in it. */
    private final class Boxes implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter out;
        private final Locale locale;

        Boxes(HtmlNodeRendererContext context, Locale locale) {
            this.context = context;
            this.out = context.getWriter();
            this.locale = locale;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedBlock box = (FencedBlock) node;
            out.line();
            out.tag("section", Map.of("class", "jl-box jl-" + box.kind().word()));
            heading(box);
            children(context, box);
            out.tag("/section");
            out.line();
        }

        private void heading(FencedBlock box) {
            var named = Anchors.split(box.caption());
            out.tag("h3", named.map(name -> Map.of("id", name.group(2))).orElseGet(Map::of));
            out.tag("span", Map.of("class", "jl-kind"));
            out.text(texts.in(locale, Texts.key(box.kind())));
            out.tag("/span");
            String caption = named.map(name -> name.group(1)).orElse(box.caption());
            if (!caption.isEmpty()) {
                out.text(" " + caption);
            }
            out.tag("/h3");
            out.line();
        }
    }

    /** What a list item that cites a rule says besides its words: where to read the clause, and whether it still holds. */
    private record Standing(@Nullable String address, String link, List<Chip> chips) {

        record Chip(String style, String words) {}
    }

    private Standing standing(Function<String, CitedRules.Cited> cited, String code, Locale locale, String policies) {
        CitedRules.Cited found = cited.apply(code);
        CitedClause clause = found.clause();
        List<Standing.Chip> chips = new ArrayList<>();
        if (clause != null) {
            chips.add(new Standing.Chip(
                    "jl-status jl-" + word(clause.status()), texts.in(locale, Texts.key(clause.status()))));
        }
        if (found.isNotable()) {
            chips.add(new Standing.Chip(
                    "jl-standing jl-" + word(found.standing()), texts.in(locale, Texts.key(found.standing()))));
        }
        return new Standing(
                clause == null ? null : policies + "/" + clause.ref(), texts.in(locale, "learning.toClause"), chips);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A list item that cites a rule leads to its clause, and says when it holds no longer or was never verified. */
    private static final class Clauses implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final LessonMarkdown read;
        private final Function<String, Standing> standing;

        Clauses(HtmlNodeRendererContext context, LessonMarkdown read, Function<String, Standing> standing) {
            this.context = context;
            this.read = read;
            this.standing = standing;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ListItem.class);
        }

        @Override
        public void render(Node item) {
            HtmlWriter out = context.getWriter();
            out.tag("li", context.extendAttributes(item, "li", Map.of()));
            children(context, item);
            String code = read.clauseOf(item);
            if (code != null) {
                write(out, standing.apply(code));
            }
            out.tag("/li");
            out.line();
        }

        private static void write(HtmlWriter out, Standing cited) {
            String address = cited.address();
            if (address != null) {
                out.raw(" ");
                out.tag("a", Map.of("class", "jl-to-clause", "href", address));
                out.text(cited.link());
                out.tag("/a");
            }
            for (Standing.Chip chip : cited.chips()) {
                out.raw(" ");
                out.tag("span", Map.of("class", chip.style()));
                out.text(chip.words());
                out.tag("/span");
            }
        }
    }
}
