package org.jianfu.policies;

import java.time.LocalDate;
import org.jianfu.ui.StateBadge.Tone;

/** Whether a policy holds on a day 效力状态, told from its dates. */
public enum PolicyStatus {
    /** 现行有效 */
    IN_FORCE,
    /** 尚未生效 */
    NOT_YET,
    /** 已被修订 */
    AMENDED,
    /** 已废止 */
    REPEALED,
    /** 待核实: when it took effect is not known, or nobody has compared its dates with the document. */
    UNVERIFIED;

    /** @param amended whether a later version is in force */
    static PolicyStatus of(PolicyParticulars policy, Proof proof, boolean amended, LocalDate today) {
        LocalDate repealed = policy.repealed();
        if (repealed != null && !repealed.isAfter(today)) {
            return REPEALED;
        }
        if (amended) {
            return AMENDED;
        }
        LocalDate effective = policy.effective();
        if (effective == null || !proof.verified()) {
            return UNVERIFIED;
        }
        return effective.isAfter(today) ? NOT_YET : IN_FORCE;
    }

    /** How it feels on a badge. */
    public Tone tone() {
        return switch (this) {
            case IN_FORCE -> Tone.GOOD;
            case NOT_YET -> Tone.ACTIVE;
            case AMENDED, REPEALED -> Tone.BAD;
            case UNVERIFIED -> Tone.ATTENTION;
        };
    }

    /** Whether nobody may go by it any more. */
    public boolean isOver() {
        return this == AMENDED || this == REPEALED;
    }
}
