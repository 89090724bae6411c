/** Tells people that something waits for them 通知: in the portal's inbox, by mail, and live on an open page. Never what it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package org.jianfu.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
