package org.jianfu.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.kernel.Transitions;
import org.jianfu.kernel.TypedId;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;

/**
 * A request for verification 核实函 as it is read: its own number, what was asked and answered, nothing of its lead.
 *
 * @param desk who asks
 * @param unit who is asked
 */
public record Verification(
        Id id,
        @Nullable Integer version,
        String number,
        DeskId desk,
        UnitId unit,
        State state,
        LocalDate due,
        List<Round> rounds) {

    public boolean isOverdue(LocalDate today) {
        return state == State.ASKED && due.isBefore(today);
    }

    /** Identifies a request for verification 核实函. */
    public record Id(long value) implements TypedId {

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** How far a request for verification has come 核实函状态. */
    public enum State implements Transitions<State> {
        /** 待答复 */
        ASKED,
        /** 已答复 */
        ANSWERED,
        /** 已撤回 */
        CANCELLED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case ASKED -> EnumSet.of(ANSWERED, CANCELLED);
                case ANSWERED -> EnumSet.of(ASKED, CANCELLED);
                case CANCELLED -> EnumSet.noneOf(State.class);
            };
        }
    }

    /** A question and what was answered to it, opened for those who may read it. */
    public record Round(
            String question,
            List<Investigation.File> questionFiles,
            LocalDate due,
            AccountId askedBy,
            Instant askedAt,
            @Nullable String answer,
            List<Investigation.File> answerFiles,
            @Nullable AccountId answeredBy,
            @Nullable Instant answeredAt) {}

    /** A question to a unit as the handler writes it; the unit reads exactly this. */
    public record Form(
            @NotBlank @CodePointLength(max = TextLimit.LONG) String question,

            @NotNull(message = "casework.refused.due") @Nullable
            LocalDate until,

            List<AcceptedFile> files) {

        public Form {
            question = CleanText.of(question).strip();
            files = List.copyOf(files);
        }

        Form checked(LocalDate today) {
            if (until == null || until.isBefore(today)) {
                throw new Refused("casework.refused.due");
            }
            return Constraints.require(this);
        }

        LocalDate due() {
            if (until == null) {
                throw new IllegalStateException("not checked");
            }
            return until;
        }
    }
}
