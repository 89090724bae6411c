package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.Satisfaction;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** The reporter says what the outcome is worth; one tap is enough. */
class RatingForm extends FollowForm {

    private final ReceiptCode receipt;
    private final FollowUp followUp;
    private final Chips<Satisfaction> grade;
    private final CountedText comment;

    RatingForm(ReceiptCode receipt, @Nullable Satisfaction sofar, FollowUp followUp, Runnable refresh, String carried) {
        super("intake.rating", sofar == null ? "intake.rating.send" : "intake.rating.change", refresh);
        this.receipt = receipt;
        this.followUp = followUp;
        grade = new Chips<>(
                getTranslation("intake.rating.grade"),
                List.of(Satisfaction.values()),
                satisfaction -> new Chips.Option(satisfaction, getTranslation(Texts.key(satisfaction))));
        grade.setValue(sofar);
        comment = new CountedText(getTranslation("intake.rating.comment"), FollowUp.COMMENT_LIMIT, "comment");
        comment.setWidthFull();
        comment.setValue(carried);
        if (sofar != null) {
            add(new Paragraph(getTranslation("intake.rating.thanks", getTranslation(Texts.key(sofar)))));
        }
        lay(grade, comment);
    }

    @Override
    void act() {
        Satisfaction chosen = grade.getOptionalValue().orElseThrow(() -> new Refused("intake.refused.rating.choose"));
        followUp.rate(receipt, chosen, comment.getValue());
    }
}
