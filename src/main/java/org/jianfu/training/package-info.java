/** Training 学习任务: who is asked to read what, and the questions on it; all that is kept is which version one has read and who has passed (制度网). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "learning",
            "policies",
            "units",
            "units :: ui",
            "notification",
            "ecology :: section"
        })
package org.jianfu.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
