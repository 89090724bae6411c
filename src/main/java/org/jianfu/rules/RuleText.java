package org.jianfu.rules;

import java.time.LocalDate;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.CleanText;
import org.jianfu.policies.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says from a day on, as somebody writes it down.
 *
 * @param scope to whom it applies
 * @param statement the rule in one sentence
 * @param value the limit itself where there is one
 * @param unit what the value counts
 * @param source the document it comes from
 * @param clause where in that document
 * @param standsAt the clause of the policy library, where the library has it
 */
public record RuleText(
        BurdenKind kind,
        String scope,
        String statement,
        @Nullable String value,
        @Nullable String unit,
        LocalDate effectiveFrom,
        String source,
        @Nullable String clause,
        @Nullable ClauseRef standsAt) {

    public RuleText {
        scope = CleanText.of(scope).strip();
        statement = CleanText.of(statement).strip();
        source = CleanText.of(source).strip();
        value = blankToNull(value);
        unit = blankToNull(unit);
        clause = blankToNull(clause);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
