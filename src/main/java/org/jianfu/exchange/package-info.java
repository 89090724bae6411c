/** Exchange 交流: questions beside the clause or lesson they are about, answered by colleagues and, numbered, by the office (制度网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "documents", "learning", "notification", "policies"})
package org.jianfu.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
