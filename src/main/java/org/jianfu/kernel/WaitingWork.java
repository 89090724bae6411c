package org.jianfu.kernel;

import java.util.List;

/** What waits for a person; each module that gives people work contributes one bean, and the home page collects them. */
public interface WaitingWork {

    /** Everything that waits for this person now, decided by the same scope as the module's own lists. */
    List<WaitingItem> waitingFor(Staff person);
}
