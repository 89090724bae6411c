/** Approvals 审批: who signs what in which order, with opinions and signatures; used by everything that is signed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity", "documents", "notification", "vault"})
package org.jianfu.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
