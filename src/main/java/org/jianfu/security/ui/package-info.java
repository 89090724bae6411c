/** Sign-in, set-up and accounts 登录与账号. */
@NullMarked
package org.jianfu.security.ui;

import org.jspecify.annotations.NullMarked;
