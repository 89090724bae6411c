/** The append-only trail 办理记录: who did what to which subject, and when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package org.jianfu.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
