/** Drafts 草稿: what staff have begun to write and not handed in, sealed, each for its writer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "vault"})
package org.jianfu.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
