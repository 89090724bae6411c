package org.jianfu.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.jianfu.security.StaffSessions;
import org.jianfu.security.StaffSessions.Place;
import org.jianfu.ui.Dates;

/** Each place where one is signed in, and a way to end the others. */
class SessionList extends Div {

    private final transient StaffSessions sessions;
    private final transient ZoneId zone;

    SessionList(StaffSessions sessions, ZoneId zone) {
        this.sessions = sessions;
        this.zone = zone;
        addClassName("jf-fields");
        show();
    }

    private void show() {
        removeAll();
        List<Place> places = sessions.mine();
        UnorderedList list = new UnorderedList();
        list.addClassName("jf-places");
        places.forEach(place -> list.add(item(place)));
        add(list);
        if (places.size() > 1) {
            Button elsewhere = new Button(getTranslation("security.own.signOutElsewhere"), click -> {
                sessions.signOutElsewhere();
                show();
            });
            add(new Div(elsewhere));
        } else {
            add(new Paragraph(getTranslation("security.own.onlyHere")));
        }
    }

    private ListItem item(Place place) {
        Span browser = new Span(place.browser());
        Span when = new Span(getTranslation(
                "security.own.session", Dates.moment(place.beganAt(), zone), Dates.moment(place.seenAt(), zone)));
        when.addClassName("jf-quiet");
        ListItem item = new ListItem(new Div(browser, when));
        if (place.here()) {
            Span here = new Span(getTranslation("security.own.here"));
            here.addClassName("jf-good");
            item.add(here);
        } else {
            Button end = new Button(getTranslation("security.own.end"), click -> {
                sessions.end(place.id());
                show();
            });
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            end.setAriaLabel(getTranslation("security.own.endOf", place.browser()));
            item.add(end);
        }
        return item;
    }
}
