/** The floor under every figure: the least a form of this framework can be, in the same application. */
@NullMarked
package org.jianfu.floor;

import org.jspecify.annotations.NullMarked;
