package org.jianfu.policies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jianfu.policies.ClauseReference;

/** What rests on a clause: its rules, the lessons about it and their cases. */
class ReferenceList extends UnorderedList {

    ReferenceList(List<ClauseReference> references) {
        addClassName("jp-references");
        references.forEach(reference -> add(item(reference)));
    }

    private ListItem item(ClauseReference reference) {
        Span kind = new Span(getTranslation(reference.kindKey()));
        kind.addClassName("jp-kind");
        ListItem item = new ListItem(kind, new Span(" "), new Anchor(reference.staffAddress(), reference.title()));
        if (reference.over()) {
            Span over = new Span(getTranslation("policies.over"));
            over.addClassNames("jl-status", "jl-repealed");
            item.add(new Span(" "), over);
        }
        return item;
    }
}
