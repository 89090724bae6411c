package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A letter in a list: its title leads to it, its number stands below. */
class LetterLink extends Span {

    LetterLink(String href, @Nullable String number, String title) {
        addClassName("lg-letter-link");
        Anchor link = new Anchor(href, title);
        link.getElement().setAttribute("router-link", true);
        Span below = new Span(number == null ? getTranslation("ledger.letter.noNumber") : number);
        below.addClassName("jf-quiet");
        add(link, below);
    }
}
