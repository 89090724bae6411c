package org.jianfu.ecology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jianfu.approval.Signature;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyPart;
import org.jianfu.ecology.EcologySheet;
import org.jianfu.ecology.Quarter;
import org.jianfu.ecology.SheetContent;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;

/** One sheet 活页 as it lies in the file: what happened, was corrected, was commended, the figures, the signature block. */
class SheetPaper extends Article {

    private final transient List<EcologyKind> kinds;
    private final transient Predicate<String> mayFollow;
    private final Div foot = new Div();

    private SheetPaper(List<EcologyKind> kinds, Predicate<String> mayFollow) {
        this.kinds = kinds;
        this.mayFollow = mayFollow;
        addClassName("ec-sheet");
        foot.addClassName("ec-foot");
    }

    /** A sheet that is not signed yet. */
    static SheetPaper open(SheetContent content, boolean begun, List<EcologyKind> kinds, Predicate<String> mayFollow) {
        SheetPaper paper = new SheetPaper(kinds, mayFollow);
        String state = paper.getTranslation(begun ? "ecology.unsigned" : "ecology.notBegun");
        paper.addClassName(begun ? "ec-open" : "ec-future");
        paper.add(paper.running(content, ""), paper.head(content, state));
        if (begun) {
            paper.fill(content);
            paper.foot.add(paper.blankSignature());
            paper.add(paper.foot);
        }
        return paper;
    }

    /** A signed sheet, which no longer changes. */
    static SheetPaper frozen(EcologySheet sheet, ZoneId zone, List<EcologyKind> kinds, Predicate<String> mayFollow) {
        SheetPaper paper = new SheetPaper(kinds, mayFollow);
        paper.addClassName("ec-frozen");
        String state = sheet.isCorrection()
                ? paper.getTranslation("ecology.correction", sheet.revision())
                : paper.getTranslation("ecology.frozen");
        paper.add(
                paper.running(sheet.content(), sheet.isCorrection() ? state : ""), paper.head(sheet.content(), state));
        if (sheet.isCorrection()) {
            Paragraph why =
                    new Paragraph(paper.getTranslation("ecology.correction.refers", String.valueOf(sheet.reason())));
            why.addClassName("ec-why");
            paper.add(why);
        }
        paper.fill(sheet.content());
        paper.foot.add(paper.signature(sheet.signature(), sheet.content(), zone));
        paper.add(paper.foot);
        return paper;
    }

    /** Of which file the sheet is, once it lies on a desk by itself; on the screen the spine says so. */
    private Paragraph running(SheetContent content, String correction) {
        Quarter quarter = content.quarter();
        String words = getTranslation(
                "ecology.running", content.unit(), String.valueOf(quarter.year()), String.valueOf(quarter.number()));
        Paragraph running = new Paragraph(words + (correction.isEmpty() ? "" : " · " + correction));
        running.addClassName("ec-running");
        return running;
    }

    private Header head(SheetContent content, String state) {
        H2 title = new H2(getTranslation("ecology.quarter." + content.quarter().number()));
        Span span = new Span(getTranslation(
                "ecology.span",
                Dates.inText(content.quarter().firstDay()),
                Dates.inText(content.quarter().lastDay())));
        span.addClassName("ec-span");
        Span stamp = new Span(state);
        stamp.addClassName("ec-stamp");
        Header head = new Header(title, span, stamp);
        head.addClassName("ec-head");
        return head;
    }

    private void fill(SheetContent content) {
        Arrays.stream(EcologyPart.values()).forEach(part -> add(part(part, content)));
        add(figures(content));
    }

    private Div part(EcologyPart part, SheetContent content) {
        Div block = new Div(new H3(getTranslation(Texts.key(part))));
        block.addClassName("ec-part");
        List<SheetContent.Line> lines = content.lines(part);
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("ecology.none"));
            none.addClassName("ec-none");
            block.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(entry(line)));
            block.add(list);
        }
        return block;
    }

    private ListItem entry(SheetContent.Line line) {
        Span date = new Span(line.date().toString());
        date.addClassName("ec-date");
        Span kind = new Span(getTranslation(line.kind().key()));
        kind.addClassName("ec-kind");
        Div words = new Div(new Span(line.text()));
        words.addClassName("ec-words");
        words.getElement().setAttribute("lang", "zh-CN");
        if (line.number() != null) {
            words.add(number(line.number(), line.link()));
        }
        return new ListItem(date, kind, words);
    }

    private Component number(String number, @org.jspecify.annotations.Nullable String link) {
        if (link == null || !mayFollow.test(link)) {
            Span text = new Span(number);
            text.addClassName("ec-number");
            return text;
        }
        Anchor anchor = new Anchor(link, number);
        anchor.getElement().setAttribute("router-link", true);
        anchor.addClassName("ec-number");
        return anchor;
    }

    private Div figures(SheetContent content) {
        Div figures = new Div();
        figures.addClassName("ec-figures");
        kinds.forEach(kind -> {
            Span count = new Span(String.valueOf(content.count(kind)));
            count.addClassName("ec-figure");
            figures.add(new Div(count, new Span(getTranslation(kind.key()))));
        });
        return figures;
    }

    private Div blankSignature() {
        return block(
                new Span(getTranslation("ecology.signature.blank")), new Span(getTranslation("ecology.date.blank")));
    }

    private Div signature(Signature signature, SheetContent content, ZoneId zone) {
        Span name = new Span(getTranslation("ecology.signature", signature.name()));
        name.addClassName("ec-signed");
        Span hash = new Span(getTranslation("ecology.hash", content.hash().substring(0, 16)));
        hash.addClassName("ec-hash");
        return block(name, new Span(Dates.moment(signature.at(), zone)), hash);
    }

    private static Div block(Component... parts) {
        Div block = new Div(parts);
        block.addClassName("ec-signature");
        return block;
    }

    /** Offers what can be done with this sheet now. */
    void offer(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(button);
        actions.addClassName("jf-actions");
        foot.add(actions);
    }
}
