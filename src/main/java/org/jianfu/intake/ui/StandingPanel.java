package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jianfu.intake.AttachedFile;
import org.jianfu.intake.Categories;
import org.jianfu.intake.DialogueLine;
import org.jianfu.intake.DoorThrottle;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportStanding;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;
import org.jianfu.ui.Section;

/** How a report stands: what comes first is what its reporter can do. */
class StandingPanel extends Div {

    StandingPanel(
            ReceiptCode receipt,
            FollowUp followUp,
            Categories categories,
            EvidenceFiles files,
            DoorThrottle throttle,
            Runnable refresh,
            String carriedAnswer) {
        addClassName("in-standing");
        ReportStanding standing = followUp.standing(receipt);
        add(now(standing));
        if (standing.awaitsAnswer()) {
            Div asked = new Div(getTranslation("intake.follow.asked"));
            asked.addClassName("in-note");
            add(asked);
        }
        add(new Section(getTranslation("intake.follow.dialogue"), dialogue(standing)));
        if (!standing.progress().isFinal()) {
            add(new AnswerForm(receipt, followUp, files, throttle, refresh, carriedAnswer));
        }
        if (standing.progress().hasOutcome()) {
            add(new RatingForm(receipt, standing.satisfaction(), followUp, refresh));
        }
        if (standing.progress().isFinal()) {
            add(new ReopenForm(receipt, standing.reopeningAsked(), followUp, refresh));
        }
        add(new Section(getTranslation("intake.follow.steps"), steps(standing)));
        add(new Section(
                getTranslation("intake.follow.facts"),
                new FactList()
                        .fact(
                                getTranslation("intake.check.category"),
                                categories.nameOf(standing.category(), getLocale()))
                        .fact(getTranslation("intake.check.unit"), standing.accused())
                        .fact(getTranslation("intake.follow.received"), Dates.inText(standing.receivedOn()))));
    }

    private Div now(ReportStanding standing) {
        Span label = new Span(getTranslation("intake.follow.now"));
        H2 state = new H2(getTranslation(Texts.key(standing.progress())));
        Paragraph meaning = new Paragraph(getTranslation("intake.meaning." + standing.progress()));
        Div card = new Div(label, state, meaning);
        String note = standing.steps().getLast().note();
        if (note != null) {
            card.add(quoted(note));
        }
        card.addClassNames("in-now", standing.progress().name().toLowerCase(Locale.ROOT));
        return card;
    }

    private static Paragraph quoted(String note) {
        Paragraph words = new Paragraph(note);
        words.addClassName("in-quoted");
        return words;
    }

    private Div dialogue(ReportStanding standing) {
        Div lines = new Div();
        lines.addClassName("in-dialogue");
        if (standing.dialogue().isEmpty()) {
            lines.add(new Paragraph(getTranslation("intake.follow.silence")));
        }
        standing.dialogue().forEach(line -> lines.add(line(line)));
        return lines;
    }

    private Div line(DialogueLine line) {
        Span who = new Span(getTranslation(line.fromReporter() ? "intake.follow.you" : "intake.follow.handler") + " · "
                + Dates.inText(line.on()));
        who.addClassName("in-who");
        Div bubble = new Div(who);
        if (!line.text().isEmpty()) {
            Div text = new Div(line.text());
            text.addClassName("in-words");
            bubble.add(text);
        }
        for (AttachedFile file : line.files()) {
            Span attached = new Span("📎 " + file.name() + " · " + EvidenceBox.size(file.size()));
            attached.addClassName("in-attached");
            bubble.add(attached);
        }
        bubble.addClassNames("in-line", line.fromReporter() ? "in-mine" : "in-theirs");
        return bubble;
    }

    private OrderedList steps(ReportStanding standing) {
        OrderedList list = new OrderedList();
        list.addClassName("jf-timeline");
        standing.steps().reversed().forEach(step -> {
            Span on = new Span(Dates.inText(step.on()));
            on.addClassName("jf-when");
            ListItem item = new ListItem(new Paragraph(getTranslation(Texts.key(step.progress()))), on);
            if (step.note() != null) {
                item.add(quoted(step.note()));
            }
            list.add(item);
        });
        return list;
    }
}
