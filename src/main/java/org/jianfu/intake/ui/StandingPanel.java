package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.jianfu.intake.AttachedFile;
import org.jianfu.intake.Categories;
import org.jianfu.intake.DialogueLine;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportStanding;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;
import org.jianfu.ui.Section;
import org.jianfu.vault.ui.FileBox;

/** How a report stands: what comes first is what its reporter can do. */
class StandingPanel extends Div {

    StandingPanel(
            ReceiptCode receipt,
            FollowUp followUp,
            Categories categories,
            EvidenceFiles files,
            IntakeThrottle throttle,
            Runnable refresh,
            Map<String, String> carried) {
        addClassName("in-standing");
        ReportStanding standing = followUp.standing(receipt);
        add(now(standing));
        boolean finished = standing.progress().isFinal();
        if (!finished) {
            if (standing.awaitsAnswer()) {
                Div asked = new Div(getTranslation("intake.follow.asked"));
                asked.addClassName("in-note");
                add(asked);
            }
            add(
                    new Section(getTranslation("intake.follow.dialogue"), dialogue(standing)),
                    new AnswerForm(receipt, followUp, files, throttle, refresh, carried.getOrDefault("answer", "")));
        }
        add(new Section(getTranslation("intake.follow.facts"), facts(standing, categories), story(receipt, followUp)));
        if (standing.progress().hasOutcome()) {
            add(new RatingForm(
                    receipt, standing.satisfaction(), followUp, refresh, carried.getOrDefault("comment", "")));
        }
        if (finished) {
            add(reopening(receipt, standing, followUp, refresh, carried.getOrDefault("reason", "")));
            if (!standing.dialogue().isEmpty()) {
                add(new Section(getTranslation("intake.follow.dialogue"), dialogue(standing)));
            }
        }
        add(new Section(getTranslation("intake.follow.steps"), steps(standing)));
    }

    private FactList facts(ReportStanding standing, Categories categories) {
        return new FactList()
                .fact(getTranslation("intake.check.category"), categories.nameOf(standing.category(), getLocale()))
                .fact(getTranslation("intake.check.unit"), standing.accused())
                .fact(getTranslation("intake.follow.received"), Dates.inText(standing.receivedOn()));
    }

    /** Read only when its writer asks for it: whoever looks over a shoulder sees the result, not who tells it how. */
    private NativeDetails story(ReceiptCode receipt, FollowUp followUp) {
        Div words = new Div();
        words.addClassName("in-words");
        NativeDetails details = new NativeDetails(getTranslation("intake.follow.story"), words);
        details.addClassName("in-more");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                words.setText(followUp.story(receipt));
            }
        });
        return details;
    }

    /** Small: most have what they wanted, and who has not will find it. */
    private Component reopening(
            ReceiptCode receipt, ReportStanding standing, FollowUp followUp, Runnable refresh, String carried) {
        ReopenForm form = new ReopenForm(receipt, standing.reopeningAsked(), followUp, refresh, carried);
        if (standing.reopeningAsked()) {
            return form;
        }
        NativeDetails details = new NativeDetails(getTranslation("intake.reopen.offer"), form);
        details.addClassName("in-more");
        details.setOpen(!carried.isEmpty());
        return details;
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
            Span attached = new Span("📎 " + file.name() + " · " + FileBox.size(file.size()));
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
