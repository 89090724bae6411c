package org.jianfu.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jianfu.policies.PolicyComparison;
import org.jianfu.policies.PolicyComparison.Piece;
import org.jianfu.policies.PolicyComparison.Row;
import org.jianfu.policies.PolicyComparison.Side;
import org.jspecify.annotations.Nullable;

/** Two versions of a policy, clause beside clause, with the words that changed marked; one below the other on a phone. */
class ComparisonTable extends Div {

    private final transient VersionNames names = new VersionNames(this::getTranslation);

    ComparisonTable(PolicyComparison comparison) {
        addClassName("jp-compared");
        Paragraph summary = new Paragraph(names.summary(comparison));
        summary.addClassName("jl-lead");
        add(summary);
        String before = names.of(comparison.before());
        String after = names.of(comparison.after());
        Div heads = new Div(new Span(before), new Span(after));
        heads.addClassNames("jp-row", "jp-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        add(heads);
        comparison.rows().forEach(row -> add(row(row, before, after)));
    }

    private Section row(Row row, String before, String after) {
        Paragraph change = new Paragraph(names.of(row));
        change.addClassName("jp-change");
        Section section = new Section(
                change,
                side(row.before(), before, "del", "policies.compare.notThere"),
                side(row.after(), after, "ins", "policies.compare.gone"));
        section.addClassNames("jp-row", ComparisonModel.style(row));
        section.getElement().setAttribute("aria-label", ComparisonModel.label(row));
        return section;
    }

    private Div side(@Nullable Side side, String version, String mark, String missing) {
        Paragraph of = new Paragraph(version);
        of.addClassName("jp-of");
        Div shown = new Div(of);
        shown.addClassName("jp-side");
        if (side == null) {
            shown.addClassName("jp-none");
            shown.add(new Paragraph(getTranslation(missing)));
        } else {
            shown.getElement().setAttribute("lang", "zh-CN");
            shown.add(marked(new H3(), side.title(), mark), marked(new Paragraph(), side.body(), mark));
        }
        return shown;
    }

    private static Component marked(Component text, List<Piece> pieces, String mark) {
        pieces.forEach(piece -> text.getElement().appendChild(element(piece, mark)));
        return text;
    }

    private static Element element(Piece piece, String mark) {
        if (!piece.changed()) {
            return Element.createText(piece.words());
        }
        Element marked = new Element(mark);
        marked.setText(piece.words());
        return marked;
    }
}
