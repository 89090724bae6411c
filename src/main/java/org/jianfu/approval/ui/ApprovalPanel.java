package org.jianfu.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Section;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** An approval 审批 on the page of what is signed: how it stands, who signed and said what, who waits, and the reader's acts. */
@StyleSheet("jianfu/approval.css")
public class ApprovalPanel extends Section {

    private final transient ApprovalRecord approval;
    private final Div acts = new Div();

    public ApprovalPanel(ApprovalRecord approval, Clock clock) {
        super(UI.getCurrent().getTranslation("approval.panel"));
        this.approval = approval;
        addClassName("ap-panel");
        add(new Div(new StateBadge(approval.state(), tone())));
        if (approval.drafter() != null) {
            add(new Paragraph(getTranslation("approval.draftedBy", approval.drafter())));
        }
        if (approval.standsInFor() != null) {
            add(banner(approval.standsInFor()));
        }
        add(new StepList(approval.lastRound(), clock));
        if (!approval.earlierRounds().isEmpty()) {
            add(new EarlierRounds(approval.earlierRounds(), clock));
        }
        acts.addClassName("jf-actions");
    }

    private Tone tone() {
        return switch (approval.state()) {
            case IN_PROGRESS -> Tone.ACTIVE;
            case RETURNED -> Tone.ATTENTION;
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case WITHDRAWN -> Tone.QUIET;
        };
    }

    private Paragraph banner(String principal) {
        Paragraph banner = new Paragraph(getTranslation("approval.standsIn", principal));
        banner.addClassName("ap-banner");
        return banner;
    }

    /**
     * Offers those of these acts that the reader may do now, each with a dialog of its own.
     *
     * @param act what the owner does; throws {@link org.jianfu.kernel.Refused} when it cannot be done
     * @return this panel
     */
    public ApprovalPanel offer(Consumer<ApprovalCommand> act, ApprovalAct... offered) {
        var dialogs = new ActDialogs(approval, act);
        Arrays.stream(offered)
                .filter(approval::may)
                .filter(this::isPossible)
                .forEach(one -> addAct(Texts.key(one), one, () -> dialogs.open(one)));
        return this;
    }

    /** Nobody can be asked where nobody else may see it. */
    private boolean isPossible(ApprovalAct act) {
        return act != ApprovalAct.TRANSFER && act != ApprovalAct.ADD_SIGNER
                || !approval.colleagues().isEmpty();
    }

    /**
     * Offers an act in the owner's words and with the owner's dialog, where the reader may do it.
     *
     * @return this panel
     */
    public ApprovalPanel offer(ApprovalAct act, String captionKey, Runnable opens) {
        if (approval.may(act)) {
            addAct(captionKey, act, opens);
        }
        return this;
    }

    private void addAct(String captionKey, ApprovalAct act, Runnable opens) {
        Button button = new Button(getTranslation(captionKey), click -> opens.run());
        if (act == ApprovalAct.APPROVE) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        acts.add(button);
        add(acts);
    }
}
