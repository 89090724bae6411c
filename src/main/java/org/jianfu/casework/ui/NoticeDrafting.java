package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.Notice;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeLevel;
import org.jianfu.ledger.NoticeSuggestion;
import org.jianfu.rules.RuleLinks;
import org.jianfu.ui.ReasonField;
import org.jianfu.ui.RecordFields;

/** Writes the notice: level and wording are proposed, a person may change both, and says why where the level differs. */
class NoticeDrafting extends LeadStepForm {

    private final OpenLead page;

    NoticeDrafting(OpenLead page, NoticeTools tools, NegativeRow entry) {
        super(page, "casework.LeadAction.DRAFT_NOTICE", "casework.finding.propose");
        this.page = page;
        NoticeSuggestion suggestion = tools.notices().suggest(entry.id());
        RecordFields<NoticeDraft> fields = new RecordFields<>(NoticeDraft.class);
        RadioButtonGroup<NoticeLevel> level = new RadioButtonGroup<>(getTranslation("casework.notice.level"));
        level.setItems(NoticeLevel.values());
        level.setItemLabelGenerator(item -> getTranslation(Texts.key(item)));
        level.setHelperText(getTranslation(
                suggestion.earlier() == 0 ? "casework.notice.level.first" : "casework.notice.level.again",
                suggestion.earlier()));
        fields.field("level", level);
        ReasonField levelReason = fields.words(
                "levelReason",
                getTranslation("casework.notice.level.reason"),
                "",
                () -> level.getValue() != suggestion.level());
        levelReason.setRequiredIndicatorVisible(true);
        WordingFields wording = new WordingFields(getTranslation("casework.notice.body.helper"));
        fields.part("wording", wording);
        level.addValueChangeListener(change -> {
            levelReason.setVisible(change.getValue() != suggestion.level());
            wording.read(suggestion.wording(change.getValue()));
        });
        level.setValue(suggestion.level());
        levelReason.setVisible(false);
        add(new Paragraph(entry.ruleText()));
        suggestion.obstacle().ifPresent(obstacle -> add(warning(obstacle, entry)));
        tools.reading().ofEntry(entry.id()).map(tools.reading()::get).ifPresent(begun -> {
            whyReturned(begun).ifPresent(this::add);
            level.setValue(begun.letter().level().level());
            levelReason.setValue(
                    Objects.requireNonNullElse(begun.letter().level().levelReason(), ""));
            wording.read(begun.letter().wording());
        });
        does("/notice", fields, () -> tools.disposal().propose(page.id(), entry.id(), fields.written()));
    }

    /** Said before anything is written, not only when it is handed in. */
    private Paragraph warning(Refused obstacle, NegativeRow entry) {
        Paragraph warning = new Paragraph(getTranslation(obstacle.key(), obstacle.args()) + " ");
        warning.add(new Anchor(RuleLinks.to(entry.ruleCode()), getTranslation("casework.notice.toRule")));
        warning.addClassName("cw-returned");
        return warning;
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
}
