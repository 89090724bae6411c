package org.jianfu.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/** A dialog for each act of an approval. */
class ActDialogs {

    private final ApprovalRecord approval;
    private final Consumer<ApprovalCommand> act;

    ActDialogs(ApprovalRecord approval, Consumer<ApprovalCommand> act) {
        this.approval = approval;
        this.act = act;
    }

    void open(ApprovalAct wanted) {
        switch (wanted) {
            case APPROVE -> approve();
            case SEND_BACK -> withReason(wanted, ApprovalCommand.SendBack::new).open();
            case REJECT ->
                withReason(wanted, ApprovalCommand.Reject::new).dangerous().open();
            case TRANSFER -> transfer();
            case ADD_SIGNER -> addSigner();
            case WITHDRAW -> said(wanted, ApprovalCommand.Withdraw::new);
            case REMIND -> said(wanted, ApprovalCommand.Remind::new);
        }
    }

    private void approve() {
        ReasonField opinion = new ReasonField(text("approval.opinion")).optional();
        dialog(ApprovalAct.APPROVE, () -> new ApprovalCommand.Approve(opinion.words()), opinion)
                .open();
    }

    private FormDialog withReason(ApprovalAct wanted, Function<String, ApprovalCommand> command) {
        ReasonField reason = new ReasonField(text(Texts.key(wanted) + ".reason"));
        return dialog(wanted, () -> command.apply(reason.words()), reason);
    }

    private void said(ApprovalAct wanted, Supplier<ApprovalCommand> command) {
        dialog(wanted, command, new Paragraph(text(Texts.key(wanted) + ".text")))
                .open();
    }

    private void transfer() {
        ComboBox<Staff> to = colleagues();
        dialog(
                        ApprovalAct.TRANSFER,
                        () -> new ApprovalCommand.Transfer(chosen(to)),
                        new Paragraph(text("approval.ApprovalAct.TRANSFER.text")),
                        to)
                .open();
    }

    private void addSigner() {
        ComboBox<Staff> also = colleagues();
        RadioButtonGroup<Boolean> before = new RadioButtonGroup<>(text("approval.addSigner.when"), true, false);
        before.setItemLabelGenerator(
                first -> text(Boolean.TRUE.equals(first) ? "approval.addSigner.before" : "approval.addSigner.after"));
        before.setValue(true);
        dialog(
                        ApprovalAct.ADD_SIGNER,
                        () -> new ApprovalCommand.AddSigner(chosen(also), before.getValue()),
                        also,
                        before)
                .open();
    }

    private ComboBox<Staff> colleagues() {
        ComboBox<Staff> who = new ComboBox<>(text("approval.colleague"), approval.colleagues());
        who.setItemLabelGenerator(Staff::name);
        who.setRequiredIndicatorVisible(true);
        who.setWidthFull();
        return who;
    }

    private static AccountId chosen(ComboBox<Staff> who) {
        return who.getOptionalValue().map(Staff::id).orElseThrow(() -> new Refused("approval.refused.nobodyChosen"));
    }

    private FormDialog dialog(ApprovalAct wanted, Supplier<ApprovalCommand> command, Component... content) {
        String caption = text(Texts.key(wanted));
        return new FormDialog(caption, caption, content)
                .onAct(() -> act.accept(command.get()))
                .keepingDraft(approval.id() + "/" + wanted);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
