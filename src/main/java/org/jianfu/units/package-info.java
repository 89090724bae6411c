/** The organisation tree 单位 with its history, and the desks 受理台 that receive reports (组织网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity"})
package org.jianfu.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
