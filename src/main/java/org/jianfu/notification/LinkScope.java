package org.jianfu.notification;

import org.jianfu.kernel.Staff;

/**
 * Who may open the pages of a module; each module that tells people of its pages contributes a bean. It is asked when
 * somebody is told, and again when the mail goes out: between the two a unit may have come under the one a lead is about.
 */
public interface LinkScope {

    /** Whether the link leads to a page of this module. */
    boolean knows(String link);

    /** Whether this person may open it now. */
    boolean mayOpen(Staff person, String link);
}
