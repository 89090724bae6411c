/** The political-ecology page 党内政治生态活页 of each unit: a loose-leaf sheet per quarter, signed and frozen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity", "approval", "approval::ui", "units"})
package org.jianfu.ecology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
