package org.jianfu.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jianfu.approval.ApprovalRecord.Step;
import org.jianfu.approval.Signature;
import org.jianfu.approval.StepState;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.CountedDue;
import org.jianfu.ui.Dates;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** The steps 环节 of a round in their order, each with who signed or is to sign, and what was said. */
class StepList extends OrderedList {

    /** More names than these are counted. */
    private static final int NAMED = 4;

    private final transient Clock clock;

    StepList(List<Step> steps, Clock clock) {
        this.clock = clock;
        addClassName("ap-steps");
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        Div head = new Div(new Span(getTranslation(step.nameKey())), new StateBadge(step.state(), tone(step.state())));
        head.addClassName("ap-head");
        ListItem item = new ListItem(head);
        item.addClassName("ap-" + step.state().name().toLowerCase(Locale.ROOT));
        if (step.signature() != null) {
            item.add(line("ap-signature", signature(step.signature(), clock)));
        }
        if (!step.opinion().isEmpty()) {
            item.add(line("ap-opinion", step.opinion()));
        }
        if (step.state() == StepState.OPEN) {
            waiting(step, item);
        }
        return item;
    }

    private void waiting(Step step, ListItem item) {
        item.add(line("ap-signers", signers(step.signers())));
        if (step.due() != null) {
            item.add(CountedDue.badge(step.due(), LocalDate.now(clock)));
        }
        if (step.escalatedOn() != null) {
            item.add(line("ap-escalated", getTranslation("approval.escalatedOn", Dates.inText(step.escalatedOn()))));
        }
    }

    private String signers(List<String> names) {
        if (names.isEmpty()) {
            return getTranslation("approval.signers.none");
        }
        String first = String.join("、", names.stream().limit(NAMED).toList());
        return names.size() > NAMED
                ? getTranslation("approval.signers.more", first, names.size())
                : getTranslation("approval.signers", first);
    }

    /** Who signed, in which capacity, for whom, and when. */
    static String signature(Signature signature, Clock clock) {
        UI ui = UI.getCurrent();
        String name = signature.standsInFor() == null
                ? signature.name()
                : ui.getTranslation("approval.signedFor", signature.name(), signature.standsInFor());
        return ui.getTranslation(
                "approval.signedBy",
                name,
                ui.getTranslation(Texts.key(signature.role())),
                Dates.moment(signature.at(), clock.getZone()));
    }

    private static Tone tone(StepState state) {
        return switch (state) {
            case WAITING, SKIPPED -> Tone.QUIET;
            case OPEN -> Tone.ACTIVE;
            case APPROVED -> Tone.GOOD;
            case RETURNED -> Tone.ATTENTION;
            case REJECTED -> Tone.BAD;
        };
    }

    private static Paragraph line(String part, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(part);
        return line;
    }
}
