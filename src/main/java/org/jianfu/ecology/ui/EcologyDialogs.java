package org.jianfu.ecology.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ui.ApprovalPanel;
import org.jianfu.ecology.CommendationForm;
import org.jianfu.ecology.Commending;
import org.jianfu.ecology.EcologyPages;
import org.jianfu.ecology.EcologySheet;
import org.jianfu.ecology.Quarter;
import org.jianfu.ecology.QuarterSheets;
import org.jianfu.ecology.SheetContent;
import org.jianfu.ecology.SheetSigning;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.DayField;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/** The actions on an ecology page, a dialog each. Signing shows what is signed. */
class EcologyDialogs {

    private final EcologyPages pages;
    private final SheetSigning signing;
    private final Commending commending;
    private final Clock clock;

    EcologyDialogs(EcologyPages pages, SheetSigning signing, Commending commending, Clock clock) {
        this.pages = pages;
        this.signing = signing;
        this.commending = commending;
        this.clock = clock;
    }

    void handIn(UnitId unit, QuarterSheets quarter, Runnable afterwards) {
        SheetContent seen = quarter.current();
        dialog("ecology.handIn", "ecology.handIn", new Paragraph(text("ecology.handIn.text")), shown(seen))
                .onAct(() -> {
                    signing.handIn(unit, quarter.quarter(), seen.hash());
                    afterwards.run();
                })
                .open();
    }

    void sign(UnitId unit, QuarterSheets quarter, Runnable afterwards) {
        SheetContent seen = quarter.current();
        ReasonField opinion = new ReasonField(text("ecology.sign.opinion")).optional();
        opinion.setVisible(quarter.isHandedIn());
        dialog("ecology.sign.title", "ecology.sign", new Paragraph(text("ecology.sign.text")), shown(seen), opinion)
                .onAct(() -> {
                    signing.sign(unit, quarter.quarter(), seen.hash(), opinion.words());
                    afterwards.run();
                })
                .open();
    }

    /** How a sheet that was handed in stands, and what is done besides signing it. */
    ApprovalPanel approval(UnitId unit, Quarter quarter, ApprovalRecord approval, Runnable afterwards) {
        return new ApprovalPanel(approval, clock)
                .offer(
                        command -> {
                            signing.act(unit, quarter, approval.version(), command);
                            afterwards.run();
                        },
                        ApprovalAct.SEND_BACK,
                        ApprovalAct.TRANSFER,
                        ApprovalAct.REMIND,
                        ApprovalAct.WITHDRAW);
    }

    void correct(EcologySheet sheet, QuarterSheets quarter, Runnable afterwards) {
        SheetContent seen = quarter.current();
        ReasonField reason = new ReasonField(text("ecology.correct.reason"));
        dialog(
                        "ecology.correct.title",
                        "ecology.correct",
                        new Paragraph(text("ecology.correct.text")),
                        shown(seen),
                        reason)
                .onAct(() -> {
                    signing.correct(sheet.id(), seen.hash(), reason.words());
                    afterwards.run();
                })
                .open();
    }

    private SheetPaper shown(SheetContent content) {
        return SheetPaper.open(content, true, pages.kinds(), link -> false);
    }

    void commend(UnitId unit, Runnable afterwards) {
        ReasonField words = new ReasonField(text("ecology.commend.text"), new TextLimit(CommendationForm.TEXT_LIMIT));
        TextField basis = new TextField(text("ecology.commend.basis"));
        basis.setRequiredIndicatorVisible(true);
        CharacterCount.on(basis, CommendationForm.BASIS_LIMIT);
        basis.setHelperText(text("ecology.commend.basis.help"));
        DatePicker day = new DayField(text("ecology.commend.on"));
        day.setMax(LocalDate.now(clock));
        dialog("ecology.commend", "ecology.commend", words, basis, day)
                .onAct(() -> {
                    LocalDate on = day.getValue();
                    if (on == null) {
                        throw new Refused("ecology.refused.incomplete");
                    }
                    commending.commend(unit, new CommendationForm(on, words.words(), basis.getValue()));
                    afterwards.run();
                })
                .open();
    }

    private static FormDialog dialog(String title, String action, com.vaadin.flow.component.Component... content) {
        return new FormDialog(text(title), text(action), content);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
