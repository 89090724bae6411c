/** Policies 政策规定: the public documents the office works by, with their clauses, dates, and how far each was checked (制度网). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity", "search"})
package org.jianfu.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
