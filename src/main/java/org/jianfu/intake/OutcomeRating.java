package org.jianfu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jianfu.kernel.RandomId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What the reporter thinks of the outcome 结果评价; a later rating takes its place. */
@Entity
class OutcomeRating {

    @Id
    @RandomId
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    private @Nullable Sealed comment;

    private LocalDate ratedOn;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeRating() {}

    OutcomeRating(Satisfaction satisfaction, @Nullable Sealed comment, LocalDate ratedOn) {
        this.satisfaction = satisfaction;
        this.comment = comment;
        this.ratedOn = ratedOn;
    }

    void change(Satisfaction newSatisfaction, @Nullable Sealed newComment, LocalDate on) {
        satisfaction = newSatisfaction;
        comment = newComment;
        ratedOn = on;
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }

    @Nullable
    Sealed comment() {
        return comment;
    }

    LocalDate ratedOn() {
        return ratedOn;
    }
}
