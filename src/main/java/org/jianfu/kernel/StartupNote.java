package org.jianfu.kernel;

import java.util.List;

/** Something a module has to say to whoever starts the portal; printed once it is ready. */
public interface StartupNote {

    /** The lines to print, none if there is nothing to say. */
    List<String> lines();
}
