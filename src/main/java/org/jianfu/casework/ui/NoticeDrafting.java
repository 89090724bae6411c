package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadPage;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.Notice;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeLevel;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.NoticeSuggestion;
import org.jianfu.ledger.Wording;
import org.jianfu.rules.RuleLinks;
import org.jspecify.annotations.Nullable;

/** Writes the notice: level and wording are proposed, a person may change both, and says why where the level differs. */
class NoticeDrafting extends Panel {

    private final OpenLead page;
    private final NoticeTools tools;
    private final RadioButtonGroup<NoticeLevel> level = new RadioButtonGroup<>();
    private final TextArea levelReason;
    private final TextField title = new TextField();
    private final TextField addressee = new TextField();
    private final TextArea body;

    NoticeDrafting(OpenLead page, NoticeTools tools, LeadPage.Consequences all) {
        super("casework.LeadAction.DRAFT_NOTICE");
        this.page = page;
        this.tools = tools;
        levelReason = StepDialog.words(getTranslation("casework.notice.level.reason"), "", 500);
        body = StepDialog.words(
                getTranslation("casework.order.letter.body"),
                getTranslation("casework.notice.body.helper"),
                Wording.BODY_LIMIT);
        @Nullable String why = page.whyNot(LeadAction.DRAFT_NOTICE);
        if (why != null) {
            add(quiet(why));
            return;
        }
        all.entries().stream().filter(this::needsNotice).findFirst().ifPresent(this::draft);
    }

    private boolean needsNotice(NegativeRow entry) {
        return tools.reading()
                .ofEntry(entry.id())
                .map(notice -> tools.reading().get(notice).letter().state() == NoticeState.DRAFT)
                .orElse(true);
    }

    private void draft(NegativeRow entry) {
        NoticeSuggestion suggestion = tools.notices().suggest(entry.id());
        level.setLabel(getTranslation("casework.notice.level"));
        level.setItems(NoticeLevel.values());
        level.setItemLabelGenerator(item -> getTranslation(Texts.key(item)));
        level.setHelperText(getTranslation(
                suggestion.earlier() == 0 ? "casework.notice.level.first" : "casework.notice.level.again",
                suggestion.earlier()));
        title.setLabel(getTranslation("casework.order.letter.title"));
        title.setWidthFull();
        addressee.setLabel(getTranslation("casework.order.letter.to"));
        addressee.setWidthFull();
        body.setMinRows(10);
        level.addValueChangeListener(change -> {
            levelReason.setVisible(change.getValue() != suggestion.level());
            show(suggestion.wording(change.getValue()));
        });
        level.setValue(suggestion.level());
        levelReason.setVisible(false);
        tools.reading().ofEntry(entry.id()).ifPresent(this::continueDraft);
        Button propose = new Button(getTranslation("casework.finding.propose"), click -> propose(entry));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(entry.ruleText()));
        suggestion.obstacle().ifPresent(obstacle -> add(warning(obstacle, entry)));
        add(level, levelReason, title, addressee, body, propose);
    }

    /** Said before anything is written, not only when it is handed in. */
    private Paragraph warning(Refused obstacle, NegativeRow entry) {
        Paragraph warning = new Paragraph(getTranslation(obstacle.key(), obstacle.args()) + " ");
        warning.add(new Anchor(RuleLinks.to(entry.ruleCode()), getTranslation("casework.notice.toRule")));
        warning.addClassName("cw-returned");
        return warning;
    }

    private void continueDraft(NoticeId id) {
        LetterDetail<Notice> detail = tools.reading().get(id);
        Notice notice = detail.letter();
        level.setValue(notice.level().level());
        String reason = notice.level().levelReason();
        levelReason.setValue(reason == null ? "" : reason);
        show(notice.wording());
        whyReturned(detail).ifPresent(this::add);
    }

    /** Why the approver sent it back; nothing where it was taken back. */
    private Optional<Paragraph> whyReturned(LetterDetail<Notice> detail) {
        return Optional.of(detail.steps().getLast())
                .filter(step -> step.reason() != null)
                .map(step -> {
                    Paragraph why = new Paragraph(getTranslation(
                            "casework.lead.next.returned", page.names().person(step.by()), step.reason()));
                    why.addClassName("cw-returned");
                    return why;
                });
    }

    private void show(Wording wording) {
        title.setValue(wording.title());
        addressee.setValue(wording.addressee());
        body.setValue(wording.body());
    }

    private void propose(NegativeRow entry) {
        Wording wording = new Wording(title.getValue(), addressee.getValue(), body.getValue());
        NoticeDraft draft = new NoticeDraft(level.getValue(), levelReason.getValue(), wording);
        page.attempt(() -> tools.disposal().propose(page.id(), entry.id(), draft));
    }
}
