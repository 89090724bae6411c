/** Accounts 账号, sign-in and roles: who is who, and what each may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "activity", "notification", "units", "units :: ui"})
package org.jianfu.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
