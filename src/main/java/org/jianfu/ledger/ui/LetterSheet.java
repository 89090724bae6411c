package org.jianfu.ledger.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.ui.Titles;

/** A letter as it looks on paper: red head, number, title, text, signature. Stays paper in the dark. */
@StyleSheet("jianfu/ledger.css")
public class LetterSheet extends Article {

    public LetterSheet(OfficialLetter letter) {
        addClassName("lg-letter");
        getElement().setAttribute("lang", "zh-CN");
        add(Titles.set(line("lg-issuer", ""), letter.issuer()));
        String number = letter.number().isEmpty() ? getTranslation("ledger.letter.noNumber") : letter.number();
        add(
                line("lg-number", number),
                Titles.set(line("lg-title", ""), letter.title()),
                line("lg-addressee", letter.addressee() + "："));
        letter.paragraphs().forEach(text -> add(line("lg-paragraph", text)));
        Div signature = new Div(new Paragraph(letter.signer()), new Paragraph(letter.dateInChinese()));
        signature.addClassName("lg-signature");
        add(signature);
    }

    private static Paragraph line(String part, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(part);
        return line;
    }
}
