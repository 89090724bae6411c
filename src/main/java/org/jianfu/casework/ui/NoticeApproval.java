package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ui.ApprovalPanel;
import org.jianfu.casework.LeadAction;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.Notice;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.Wording;
import org.jianfu.ui.ReasonField;
import org.jianfu.ui.WrongField;
import org.jspecify.annotations.Nullable;

/** The proposed notice as the unit will read it, and the approver's decision; not without having compared it with the report. */
class NoticeApproval extends LeadStepForm {

    private final OpenLead page;
    private final transient NoticeTools tools;
    private final Notice notice;

    NoticeApproval(OpenLead page, NoticeTools tools, NoticeRow row) {
        super(page, "casework.notice.proposed", "casework.notice.approve");
        this.page = page;
        this.tools = tools;
        LetterDetail<Notice> detail = tools.reading().get(row.id());
        this.notice = detail.letter();
        Wording wording = notice.wording();
        Div letter = new Div(new H3(wording.title()), words(wording.addressee() + ":"));
        wording.paragraphs().forEach(line -> letter.add(new Paragraph(line)));
        letter.addClassName("cw-letter");
        add(quiet(level()), letter);
        String why = whyNot(detail.approval());
        if (why == null) {
            decision();
        } else {
            notNow(why);
        }
        if (detail.approval() != null) {
            add(approval(detail.approval()));
        }
    }

    private void decision() {
        Checkbox compared = new Checkbox(getTranslation("casework.notice.compared"));
        ReasonField opinion = new ReasonField(getTranslation("casework.notice.opinion")).optional();
        Button back = new Button(
                getTranslation("casework.finding.return"), click -> returning().open());
        Div fields = new Div(compared, opinion);
        fields.addClassName("jf-fields");
        does(
                "/notice",
                fields,
                () -> {
                    if (!compared.getValue()) {
                        throw WrongField.at(compared, new Refused("casework.refused.wording"));
                    }
                    tools.disposal().approve(page.id(), notice.id(), notice.version(), true, opinion.words());
                },
                back);
    }

    private void notNow(String why) {
        Button approve = new Button(getTranslation("casework.notice.approve"));
        approve.setEnabled(false);
        Paragraph reason = new Paragraph(why);
        reason.addClassName("cw-why");
        add(approve, reason);
    }

    private ApprovalPanel approval(ApprovalRecord approval) {
        return new ApprovalPanel(approval, page.clock())
                .offer(
                        command -> page.attempt(
                                () -> tools.disposal().act(page.id(), notice.id(), approval.version(), command)),
                        ApprovalAct.TRANSFER,
                        ApprovalAct.ADD_SIGNER,
                        ApprovalAct.REMIND,
                        ApprovalAct.WITHDRAW);
    }

    private String level() {
        String level = getTranslation(Texts.key(notice.level().level()));
        String proposed = getTranslation(Texts.key(notice.level().proposed()));
        return notice.level().deviates()
                ? getTranslation(
                        "casework.notice.level.deviates",
                        level,
                        proposed,
                        String.valueOf(notice.level().levelReason()))
                : getTranslation("casework.notice.level.proposed", level);
    }

    private @Nullable String whyNot(@Nullable ApprovalRecord approval) {
        boolean mine = notice.proposedBy().stream().anyMatch(page.shown().reader()::equals);
        if (mine) {
            return getTranslation("casework.why.ownNotice", signers(approval));
        }
        @Nullable String why = page.whyNot(LeadAction.DECIDE_NOTICE);
        boolean others = approval != null && !approval.may(ApprovalAct.APPROVE);
        return why == null && others ? getTranslation("casework.why.signers", signers(approval)) : why;
    }

    private static String signers(@Nullable ApprovalRecord approval) {
        return approval == null ? "—" : WhatIsNext.signers(approval);
    }

    private StepDialog returning() {
        ReasonField reason = new ReasonField(getTranslation("casework.finding.return.reason"));
        return new StepDialog(page, "casework.finding.return", "casework.finding.return", reason)
                .does(() -> tools.disposal().returnNotice(page.id(), notice.id(), notice.version(), reason.words()));
    }
}
