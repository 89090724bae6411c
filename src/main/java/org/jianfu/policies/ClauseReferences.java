package org.jianfu.policies;

import java.util.List;
import java.util.Locale;

/** What rests on the clauses of a policy. Each module that has such things contributes a bean; nothing confidential is told here. */
@FunctionalInterface
public interface ClauseReferences {

    /** What rests on this policy, in the order to show it. */
    List<ClauseReference> to(String policy, Locale locale);
}
