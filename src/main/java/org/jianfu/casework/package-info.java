/** Leads 问题线索: triage, joint verification, finding and disposal, by people who are not of the accused unit. */
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
            "units :: ui",
            "rules",
            "ledger",
            "intake"
        })
package org.jianfu.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
