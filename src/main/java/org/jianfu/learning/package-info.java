/** The learning library 业务交流: courses as kept versions, written and published by two people, read by everybody (制度网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity", "documents", "policies", "rules", "search"})
package org.jianfu.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
