package org.jianfu.notification;

import java.util.Collection;
import java.util.Map;

/** The numbers 文号、编号 of what a module's pages show, for the lines of an inbox that lead there. A bean of that module. */
@FunctionalInterface
public interface LinkedNumbers {

    /**
     * @param links where lines lead, whichever module's pages these are
     * @return for each page of this module its number, where it has one and the signed-in person may read it now
     */
    Map<String, String> numbersOf(Collection<String> links);
}
