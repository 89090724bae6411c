package org.jianfu.policies;

import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;

/**
 * A version of a policy as an editor types it.
 *
 * @param source which original it was typed from
 * @param body its clauses: a line {@code ## 第三条 What it is about} and below it what it says
 */
public record EditionText(
        PolicyParticulars particulars,
        @CodePointLength(max = Confirmation.SOURCE) String source,
        @CodePointLength(max = EditionText.LONGEST) String body) {

    /** The longest body, in characters: some sixty printed pages. */
    public static final int LONGEST = 60_000;

    public EditionText {
        source = source.strip();
        body = body.strip();
    }

    /**
     * Its clauses, if they can be read.
     *
     * @throws Refused when they cannot, or there are none
     */
    public List<ClauseText> clauses() {
        List<ClauseText> clauses = ClauseMarkdown.read(body);
        if (clauses.isEmpty()) {
            throw new Refused("policies.refused.noClauses");
        }
        return clauses;
    }

    /** This, if it can be kept: a draft may be unfinished, but not endless or nameless. */
    EditionText keepable() {
        particulars.complete();
        return Constraints.require(this);
    }

    /** This, if others may read it. */
    EditionText complete() {
        keepable();
        if (source.isEmpty()) {
            throw new Refused("policies.refused.source", Confirmation.SOURCE);
        }
        clauses();
        return this;
    }
}
