package org.jianfu.ledger;

import org.jianfu.rules.Rule;

/** How a rule is cited in letters and on the list: 《source》clause, then what it says. */
final class Citation {

    private Citation() {}

    static String of(Rule rule) {
        String source = rule.source().contains("《") ? rule.source() : "《" + rule.source() + "》";
        String clause = rule.clause();
        return source + (clause == null ? "" : clause) + "：" + rule.statement();
    }
}
