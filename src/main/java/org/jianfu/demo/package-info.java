/** The demonstration 演示数据: an invented city with invented people, brought to life along the portal's own ways. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "activity",
            "units",
            "security",
            "rules",
            "ledger",
            "intake",
            "casework",
        })
package org.jianfu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
