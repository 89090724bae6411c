/** The public door 受理: reports 举报, their receipts 查询码, and the dialogue with people who may stay unknown. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "vault", "vault :: ui", "activity", "notification", "units"})
package org.jianfu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
