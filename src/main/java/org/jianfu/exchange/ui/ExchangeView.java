package org.jianfu.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.Feedbacks;
import org.jianfu.exchange.Inquiries;
import org.jianfu.exchange.InquiryFilter;
import org.jianfu.exchange.InquiryRow;
import org.jianfu.exchange.InquiryState;
import org.jianfu.exchange.PassageFeedback;
import org.jianfu.exchange.Place;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** What colleagues have asked, all of it or beside one place; beside a place one asks. */
@Route(ExchangeLinks.EXCHANGE)
@Menu(title = "exchange.menu", order = 312, icon = "vaadin:comments-o")
@PermitAll
class ExchangeView extends ListPage<InquiryRow, InquiryFilter> {

    private final transient Inquiries inquiries;
    private final transient Feedbacks feedbacks;
    private final transient CurrentUser currentUser;
    private final Div about = new Div();

    ExchangeView(Inquiries inquiries, Feedbacks feedbacks, LiveUpdates live, CurrentUser currentUser) {
        super("exchange.menu", InquiryFilter.ALL);
        this.inquiries = inquiries;
        this.feedbacks = feedbacks;
        this.currentUser = currentUser;
        lead(getTranslation("exchange.lead"));
        above(about);
        filters()
                .search(getTranslation("exchange.search"), InquiryFilter::q, InquiryFilter::withWords)
                .choice(
                        getTranslation("exchange.field.state"),
                        List.of(InquiryState.values()),
                        state -> getTranslation(Texts.key(state)),
                        InquiryFilter::state,
                        InquiryFilter::withState);
        list(
                new Listing<>(inquiries::after, inquiries::countUpTo),
                new Columns<InquiryRow>()
                        .opens(
                                "exchange.field.words",
                                InquiryRow::words,
                                row -> ExchangeLinks.to(row.id()),
                                InquiryRow::placeTitle)
                        .show(
                                "exchange.field.state",
                                row -> InquiryBadge.of(row.state()),
                                row -> getTranslation(Texts.key(row.state())))
                        .day("exchange.field.askedOn", InquiryRow::askedOn));
        onNews(told -> live.subscribe(ExchangeLinks.TOPIC, told)::remove, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        about.removeAll();
        Optional<Place> place = Place.parse(filter().place());
        Button mine = new Button(getTranslation("exchange.code.open"), click -> new CodeDialog(inquiries).open());
        if (place.isPresent()) {
            about.add(about(place.get(), mine));
        } else {
            actions(mine);
            about.add(new Paragraph(getTranslation("exchange.where")));
            List<PassageFeedback> unclear = edits() ? feedbacks.unclear() : List.of();
            if (!unclear.isEmpty()) {
                about.add(new UnclearPassages(getTranslation("exchange.feedback.unclear"), unclear));
            }
        }
    }

    private boolean edits() {
        Staff me = currentUser.require();
        return me.is(Role.EDITOR) || me.is(Role.SUPERVISOR);
    }

    private Div about(Place place, Button mine) {
        Paragraph line = new Paragraph(new Span(getTranslation("exchange.about")));
        Div about = new Div(line);
        try {
            line.add(new Anchor(place.link(), inquiries.titleOf(place)));
            about.add(new FeedbackBar(feedbacks, place));
            Button ask = new Button(getTranslation("exchange.ask"), click -> ask(place));
            ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(mine, ask);
        } catch (NotVisible gone) {
            actions(mine);
            line.add(new Span(getTranslation("exchange.gone")));
        }
        return about;
    }

    private void ask(Place place) {
        new AskDialog(inquiries, place, this::refresh).open();
    }

    /** The place is where one stands, not what narrows the list by chance. */
    @Override
    protected InquiryFilter widened(InquiryFilter narrowed) {
        return new InquiryFilter("", null, narrowed.place());
    }

    @Override
    protected String noneKey(InquiryFilter widest) {
        return widest.place().isEmpty() ? "exchange.menu.none" : "exchange.place.none";
    }
}
