/** The negative list 负面清单, warning notices 预警工作提示 and orders to rectify 责令限期整改 that follow verified violations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "documents",
            "vault",
            "vault :: ui",
            "activity",
            "approval",
            "approval :: ui",
            "notification",
            "units",
            "policies",
            "rules",
            "ecology :: section"
        })
package org.jianfu.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
