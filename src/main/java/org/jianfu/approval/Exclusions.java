package org.jianfu.approval;

import java.util.Set;
import org.jianfu.kernel.AccountId;

/**
 * Who does not sign although the role would fit.
 *
 * @param inPerson whether nobody may stand in 代签: a stand-in would have to see what the other one sees
 * @param recused who has nothing to do with it 回避
 */
public record Exclusions(boolean inPerson, Set<AccountId> recused) {

    public static final Exclusions NONE = new Exclusions(false, Set.of());

    public Exclusions {
        recused = Set.copyOf(recused);
    }

    /** Signed in person, by everybody but these. */
    public static Exclusions inPersonWithout(Set<AccountId> recused) {
        return new Exclusions(true, recused);
    }
}
