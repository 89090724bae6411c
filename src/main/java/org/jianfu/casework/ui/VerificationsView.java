package org.jianfu.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationAnswers;
import org.jianfu.kernel.Role;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;

/** What the own unit was asked 核实函, and where it answers. */
@Route(CaseworkLinks.VERIFICATIONS)
@Menu(title = "casework.menu.verifications", order = 110, icon = "vaadin:question-circle-o")
@RolesAllowed({Role.Name.UNIT_LIAISON, Role.Name.UNIT_HEAD})
@StyleSheet("jianfu/casework.css")
class VerificationsView extends Page {

    private final transient VerificationAnswers answers;
    private final transient LiveUpdates live;
    private final transient Names names;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Map<Verification.Id, RequestCard> cards = new HashMap<>();

    VerificationsView(VerificationAnswers answers, Names names, LiveUpdates live, Clock clock) {
        super("casework.verifications.title");
        this.answers = answers;
        this.names = names;
        this.live = live;
        this.clock = clock;
        lead(getTranslation("casework.verifications.lead"));
        list.addClassName("cw-requests");
        add(list);
        show();
    }

    /** A card whose request has not changed stays as it is, with what was typed into it. */
    private void show() {
        List<Verification> mine = answers.mine();
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("casework.verifications.none"), getTranslation("casework.verifications.none.next")));
        }
        for (Verification request : mine) {
            RequestCard known = cards.get(request.id());
            RequestCard card = known != null && known.shows(request)
                    ? known
                    : new RequestCard(request, answers, names, clock, this::show);
            cards.put(request.id(), card);
            list.add(card);
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        var subscription = live.subscribe(VerificationAnswers.TOPIC, () -> ui.access(this::show));
        addDetachListener(detach -> {
            detach.unregisterListener();
            subscription.remove();
        });
    }
}
