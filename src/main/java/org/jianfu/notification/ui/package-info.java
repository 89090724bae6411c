/** The inbox, its bell, and the administrator's list of mails. */
@NullMarked
package org.jianfu.notification.ui;

import org.jspecify.annotations.NullMarked;
