package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationAnswers;
import org.jianfu.casework.VerificationAnswers.Filter;
import org.jianfu.casework.VerificationAnswers.Row;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Columns;
import org.jianfu.ui.Dates;
import org.jianfu.ui.ListAndFilePage;
import org.jianfu.ui.Listing;

/** What the own unit was asked 核实函, and where it answers. */
@Route(CaseworkLinks.VERIFICATIONS)
@Menu(title = "casework.menu.verifications", order = 110, icon = "vaadin:question-circle-o")
@RolesAllowed({Role.Name.UNIT_LIAISON, Role.Name.UNIT_HEAD})
@StyleSheet("jianfu/casework.css")
class VerificationsView extends ListAndFilePage<Row, Filter> {

    private final transient VerificationAnswers answers;
    private final transient Names names;
    private final transient Clock clock;
    private final Map<Verification.Id, RequestCard> cards = new HashMap<>();

    VerificationsView(VerificationAnswers answers, Names names, LiveUpdates live, Clock clock) {
        super("casework.verifications.title", Filter.ALL, "request");
        this.answers = answers;
        this.names = names;
        this.clock = clock;
        lead(getTranslation("casework.verifications.lead"));
        filters()
                .search(getTranslation("casework.verifications.search"), Filter::q, Filter::withWords)
                .choice(
                        getTranslation("casework.verifications.state"),
                        List.of(Verification.State.ASKED, Verification.State.ANSWERED),
                        state -> getTranslation(Texts.key(state)),
                        Filter::state,
                        Filter::withState);
        list(
                new Listing<>(answers::after, answers::countUpTo),
                new Columns<Row>()
                        .opens(
                                "casework.verifications.number",
                                Row::number,
                                row -> fileOf(row.id().toString()))
                        .show(
                                "casework.verifications.state",
                                row -> Tones.badge(row.state()),
                                row -> getTranslation(Texts.key(row.state())))
                        .show("casework.verifications.until", this::due, Row::due));
        onNews(told -> live.subscribe(VerificationAnswers.TOPIC, told)::remove, this::readAgain);
    }

    private Component due(Row row) {
        return row.state() == Verification.State.ASKED
                ? Dates.due(row.due(), LocalDate.now(clock))
                : new Span(Dates.inTable(row.due()));
    }

    /** A card whose request has not changed stays as it is, with what was typed into it. */
    @Override
    protected void fill(String key) {
        Verification request = answers.get(idOf(key));
        RequestCard card = Objects.requireNonNull(cards.compute(
                request.id(), (id, known) -> known != null && known.shows(request) ? known : card(request)));
        if (card.getParent().isEmpty()) {
            file().removeAll();
            file().add(card);
        }
    }

    private RequestCard card(Verification request) {
        return new RequestCard(request, answers, names, clock, this::readAgain);
    }

    private static Verification.Id idOf(String text) {
        try {
            return new Verification.Id(Long.parseLong(text));
        } catch (NumberFormatException mistyped) {
            throw new NotVisible("verification");
        }
    }

    @Override
    protected String noneKey(Filter widest) {
        return "casework.verifications.none";
    }
}
