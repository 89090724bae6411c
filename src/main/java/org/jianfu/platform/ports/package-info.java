/** The ports 入口: the public one to the Internet and the staff one to the government network, on ports of their own. */
@NullMarked
package org.jianfu.platform.ports;

import org.jspecify.annotations.NullMarked;
