/** What the portal stands on 平台: its database, its ports to two networks, what it says when it starts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.jianfu.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
