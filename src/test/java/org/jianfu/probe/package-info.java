/** Spot checks 抽查: a module that only the tests have, to prove that a new one touches no other module's file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "documents",
            "activity",
            "notification",
            "units",
            "rules",
            "ecology :: section"
        })
package org.jianfu.probe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
