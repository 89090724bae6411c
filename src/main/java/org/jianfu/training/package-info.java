/** Training 学习任务: questions on a course, drawn anew each time; all that is kept is who has passed 通过 (制度网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "learning", "policies"})
package org.jianfu.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
