package org.jianfu.policies.ui;

import java.time.LocalDate;
import org.jianfu.policies.PolicyComparison;
import org.jianfu.policies.PolicyComparison.Change;
import org.jianfu.policies.PolicyHead;

/** How versions of a policy and what changed between them are called, the same on plain pages and in the staff portal. */
final class VersionNames {

    private final Wording text;

    VersionNames(Wording text) {
        this.text = text;
    }

    /** Which version, and since when. */
    String of(PolicyHead version) {
        LocalDate effective = version.particulars().effective();
        return effective == null
                ? text.of("policies.version", version.edition())
                : text.of("policies.versionFrom", version.edition(), effective);
    }

    /** How much changed, in one sentence. */
    String summary(PolicyComparison comparison) {
        if (comparison.count(Change.SAME) == comparison.rows().size()) {
            return text.of("policies.compare.same");
        }
        return text.of(
                "policies.compare.summary",
                comparison.count(Change.CHANGED),
                comparison.count(Change.ADDED),
                comparison.count(Change.REMOVED),
                comparison.count(Change.SAME));
    }

    String of(PolicyComparison.Row row) {
        String change = text.of("policies.Change." + row.change());
        return row.moved() ? change + " · " + text.of("policies.compare.moved") : change;
    }
}
