/** Search 搜索: one box over everything everybody may read; each module says which of its texts can be found (制度网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity"})
package org.jianfu.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
