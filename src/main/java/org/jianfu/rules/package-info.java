/** Public rules 规定, deadlines 时限 and the holiday calendar 工作日历 as dated data (制度网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity", "policies"})
package org.jianfu.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
