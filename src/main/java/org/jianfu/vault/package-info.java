/** Sealed text and files 保密库: what a reporter entrusts to the portal, readable only with a key kept outside the database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package org.jianfu.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
