/** The UI kit 界面组件: page patterns, dialogs, badges, the timeline, the layouts and the error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.jianfu.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
