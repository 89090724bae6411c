package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.Leads;
import org.jianfu.ui.Dates;

/** One lead in the list: who it is about, how far it is, how long is left. Nothing of what the report says. */
class LeadLine extends Div {

    LeadLine(Leads.Row row, Names names, LocalDate today) {
        addClassName("cw-line");
        Anchor title = new Anchor(CaseworkLinks.to(row.id()), names.unit(row.unit()));
        title.getElement().setAttribute("router-link", true);
        title.addClassName("cw-line-title");
        String number = row.number() == null ? getTranslation("casework.leads.noNumber") : row.number();
        Div about = new Div(title, quiet(names.category(row.category()) + " · " + number, "cw-line-about"));
        Div due = new Div();
        due.addClassName("cw-line-due");
        if (row.due() != null) {
            due.add(Dates.due(row.due(), today));
        }
        add(
                about,
                new Div(Tones.badge(row.state())),
                quiet(names.person(row.assignee()), "cw-line-person"),
                quiet(getTranslation("casework.leads.received", Dates.inTable(row.receivedOn())), "cw-line-received"),
                due);
    }

    private static Span quiet(String text, String name) {
        Span span = new Span(text);
        span.addClassNames("cw-quiet", name);
        return span;
    }
}
