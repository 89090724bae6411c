package org.jianfu.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jianfu.exchange.PassageFeedback;
import org.jianfu.ui.Section;

/** For editors: the passages readers found unclear, each leading to its text. */
class UnclearPassages extends Section {

    UnclearPassages(String heading, List<PassageFeedback> passages) {
        super(heading);
        UnorderedList list = new UnorderedList();
        passages.forEach(passage -> list.add(new ListItem(
                new Anchor(passage.place().link(), passage.title()),
                new Span(" " + getTranslation("exchange.feedback.counts", passage.unclear(), passage.helped())))));
        add(list);
    }
}
